package org.isonomia.audit.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isonomia.transparency.RejectedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = {
            "Verifies a published log and replays it: the signature of its checkpoint, every tile and entry, the root,",
            "and that it continues an older checkpoint; then re-derives everything from the verified bytes."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the log is what was signed, and everything follows from its entries",
            "1:something is wrong with it",
            "2:it could not be read, or wrong usage"
        })
final class VerifyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private final LogOptions log = new LogOptions();

    @Mixin
    private final WitnessOptions witnesses = new WitnessOptions();

    @Option(names = "--since", paramLabel = "<file>", description = "an older checkpoint that the log must continue")
    private @Nullable Path since;

    @Option(names = "--json", description = "print the findings as JSON")
    private boolean json;

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        try {
            witnesses.check();
            if (since != null && !since.toFile().exists()) throw new NoSuchFileException(since.toString());
            var outcome = witnesses.of(log.replayed(log.files(), LogOptions.note(since), err));
            var out = spec.commandLine().getOut();
            out.print(json ? VerifiedText.json(outcome) : VerifiedText.of(outcome) + "\n");
            out.flush();
            var verdict = Verdict.of(outcome.clean());
            return json ? verdict.status() : verdict.say(out, VerifiedText.verdict(outcome));
        } catch (RejectedException e) {
            return Verdict.NOT_CLEAN.say(err, "The log is not what this key signed: " + e.getMessage());
        } catch (NoSuchFileException e) {
            return Verdict.NOT_CHECKED.say(err, "There is no file " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            return Verdict.NOT_CHECKED.say(err, "Could not read " + log.place + ": " + e.getMessage());
        }
    }
}
