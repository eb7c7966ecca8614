package org.isonomia.audit.cli;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.audit.verify.VerifiedReplay.Outcome;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.witness.WitnessAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who has to have signed a checkpoint besides the log itself. */
final class WitnessOptions {
    @Option(
            names = "--witness",
            paramLabel = "<key>",
            description = "the key of a witness that must have signed too; may be repeated")
    private List<String> keys = List.of();

    @Option(
            names = "--witnesses-needed",
            paramLabel = "<n>",
            description = "how many of the named witnesses have to have signed (default: all)")
    private @Nullable Integer needed;

    /** @throws IllegalArgumentException when there cannot be as many */
    void check() {
        if (needed != null && (needed < 1 || needed > keys.size()))
            throw new IllegalArgumentException(
                    "--witnesses-needed is " + needed + " of " + keys.size() + " named witnesses");
        keys.forEach(key -> WitnessAddress.witnessKey(key.strip()));
    }

    /** What is missing, a sentence each. A wrong signature is no less wrong because others suffice. */
    List<String> faults(SignedNote checkpoint) {
        var missing = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (String text : keys) {
            var key = WitnessAddress.witnessKey(text.strip());
            try {
                checkpoint.verify(List.of(key));
            } catch (RejectedException e) {
                if (e.fault() == Fault.NO_KNOWN_SIGNATURE)
                    missing.add("the witness " + key.name() + " has not signed this checkpoint");
                else wrong.add("the signature of the witness " + key.name() + " is wrong");
            }
        }
        int signed = keys.size() - missing.size() - wrong.size();
        if (signed >= (needed == null ? keys.size() : needed)) return wrong;
        wrong.addAll(missing);
        return wrong;
    }

    Outcome of(Outcome outcome) {
        var verified = outcome.verified();
        return new Outcome(verified.with(faults(verified.note())), outcome.report());
    }
}
