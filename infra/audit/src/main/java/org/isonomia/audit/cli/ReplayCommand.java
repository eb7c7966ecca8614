package org.isonomia.audit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.replay.Replay;
import org.isonomia.audit.replay.ReportJson;
import org.isonomia.audit.replay.ReportText;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.VerifierKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "replay",
        description = "Re-derives everything from the entries of a log and compares it with what the log recorded.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:clean", "1:a disagreement was found", "2:the export could not be read, or wrong usage"})
final class ReplayCommand implements Callable<Integer> {
    static final int UNREADABLE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "<export.ndjson | http://host>", description = "a file, or the address of an instance")
    private String source = "";

    @Option(
            names = "--token",
            paramLabel = "<token>",
            defaultValue = "${env:ISONOMIA_TOKEN}",
            description = "the access token for an instance (default: environment variable ISONOMIA_TOKEN)")
    private @Nullable String token;

    @Option(
            names = "--vkey",
            paramLabel = "<key>",
            description =
                    "the key of the log today, as /log/vkey shows it: the checkpoint that comes with the export must be signed by it")
    private @Nullable String key;

    @Option(names = "--json", description = "print the report as JSON, with up to 100 disagreements")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        try (var in = Source.open(source, token)) {
            var report = Replay.of(in, Optional.ofNullable(key).map(text -> VerifierKey.parse(text.strip())));
            PrintWriter out = spec.commandLine().getOut();
            out.print(json ? ReportJson.of(report) : ReportText.of(report) + "\n");
            out.flush();
            var verdict = Verdict.of(report.clean());
            return json ? verdict.status() : verdict.say(out, ReportText.verdict(report));
        } catch (NotAnExportException e) {
            return unread(source + " is not an export of an Isonomia log: " + e.getMessage());
        } catch (NoSuchFileException e) {
            return unread("There is no file " + source);
        } catch (RejectedException e) {
            return unread("--vkey is no key of a log: " + e.getMessage());
        } catch (OutOfMemoryError e) {
            return unread("This log needs more memory: start java with a larger -Xmx");
        } catch (IOException | IllegalArgumentException e) {
            return unread("Could not read " + source + ": "
                    + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        }
    }

    private int unread(String why) {
        return Verdict.NOT_CHECKED.say(spec.commandLine().getErr(), why);
    }
}
