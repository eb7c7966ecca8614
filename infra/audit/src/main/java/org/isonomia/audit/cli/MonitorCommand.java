package org.isonomia.audit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isonomia.transparency.DurableFile;
import org.isonomia.transparency.RejectedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "monitor",
        description = {
            "Verifies a log again and again, from cron for instance: it must continue what it was the last time.",
            "The last good checkpoint is remembered; a log that fails leaves it as it is."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:good, and remembered",
            "1:something is wrong with it",
            "2:it could not be read, or wrong usage"
        })
final class MonitorCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private final LogOptions log = new LogOptions();

    @Mixin
    private final WitnessOptions witnesses = new WitnessOptions();

    @Option(names = "--state", required = true, paramLabel = "<file>", description = "where the checkpoint is kept")
    private Path state = Path.of("");

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        try {
            witnesses.check();
            var outcome = witnesses.of(log.replayed(log.files(), LogOptions.note(state), err));
            if (!outcome.clean()) {
                out.println(VerifiedText.of(outcome));
                return Verdict.NOT_CLEAN.say(out, VerifiedText.verdict(outcome));
            }
            new DurableFile(state).replace(outcome.verified().note().bytes(), () -> {});
            out.print(VerifiedText.keys(outcome));
            out.println("Good: " + outcome.verified().checkpoint().head().size() + " entries of "
                    + outcome.verified().checkpoint().origin());
            return 0;
        } catch (RejectedException e) {
            return Verdict.NOT_CLEAN.say(err, "The log is not what this key signed: " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            return Verdict.NOT_CHECKED.say(err, "Could not read " + log.place + ": " + e.getMessage());
        }
    }
}
