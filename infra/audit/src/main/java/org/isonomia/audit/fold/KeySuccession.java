package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.LOG_KEY_OUT_OF_TURN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.community.LogKeyEvent;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.KeyRotation;
import org.isonomia.transparency.note.KeyRotation.Signatures;
import org.isonomia.transparency.note.VerifierKey;

/** The keys of the log follow one another, each introduced by the one before it. */
final class KeySuccession {
    private final Findings findings;
    private final List<LogKeyRotated> rotations = new ArrayList<>();

    KeySuccession(Findings findings) {
        this.findings = findings;
    }

    void see(LogKeyEvent event, Fact fact, Act act) {
        switch (event) {
            case LogKeyRotated e -> rotated(e, fact, act);
        }
    }

    private void rotated(LogKeyRotated e, Fact fact, Act act) {
        String recorded = e.from() + " hands over to " + e.to() + " by " + e.until();
        if (act.facts().size() > 1 || fact.by() != null || fact.because() != null)
            add(fact, recorded, "the operator does so, in a command of its own");
        if (!rotations.isEmpty()) {
            var last = rotations.getLast();
            if (!last.to().equals(e.from())) add(fact, recorded, "the log is signed by " + last.to());
            if (fact.at().isBefore(last.until()))
                add(fact, recorded, "two keys sign until " + last.until() + " already");
        }
        if (rotations.stream().anyMatch(r -> r.from().equals(e.to()) || r.to().equals(e.to())))
            add(fact, recorded, e.to() + " signed before");
        var longest = fact.at().plus(Duration.ofDays(LogKeyEvent.LONGEST_DAYS));
        if (!e.until().isAfter(fact.at()) || e.until().isAfter(longest))
            add(fact, recorded, "both sign beyond this entry, until " + longest + " at the latest");
        try {
            new KeyRotation(VerifierKey.parse(e.from()), VerifierKey.parse(e.to()), e.until())
                    .verify(new Signatures(e.fromSignature(), e.toSignature()));
        } catch (RejectedException wrong) {
            add(fact, recorded, "both keys have signed that: " + wrong.getMessage());
        }
        rotations.add(e);
    }

    private void add(Fact fact, String recorded, String rederived) {
        findings.add(LOG_KEY_OUT_OF_TURN, fact, recorded, rederived);
    }
}
