package org.isonomia.audit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isonomia.audit.verify.Mirror;
import org.isonomia.transparency.RejectedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "mirror",
        description = {
            "Copies a published log into a directory and verifies it on the way. The copy can be verified again, and",
            "served as static files below /log. Run again it fetches what is new; what it has must be continued."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:copied and good", "1:something is wrong with it", "2:it could not be read, or wrong usage"})
final class MirrorCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private final LogOptions log = new LogOptions();

    @Parameters(index = "1", paramLabel = "<directory>", description = "where the copy is kept")
    private Path directory = Path.of("");

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        try {
            var mirror = new Mirror(log.files(), directory);
            var earlier = LogOptions.note(directory.resolve("checkpoint"));
            var outcome = log.replayed(mirror, earlier, err);
            if (!outcome.clean()) {
                out.println(VerifiedText.of(outcome));
                return Verdict.NOT_CLEAN.say(out, VerifiedText.verdict(outcome));
            }
            mirror.seal(outcome.verified().note());
            out.println("Copied: " + outcome.verified().checkpoint().head().size() + " entries of "
                    + outcome.verified().checkpoint().origin() + " in " + directory);
            return 0;
        } catch (RejectedException e) {
            return Verdict.NOT_CLEAN.say(err, "The log is not what this key signed: " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            return Verdict.NOT_CHECKED.say(err, "Could not copy " + log.place + ": " + e.getMessage());
        }
    }
}
