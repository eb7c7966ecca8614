package org.isonomia.audit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isonomia.audit.explain.Explanation;
import org.isonomia.audit.explain.Reading;
import org.isonomia.audit.explain.Step;
import org.isonomia.audit.explain.Subject;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.verify.LogFiles;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.VerifierKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = {
            "Prints the entries that make a result, a mandate or a clause of the charter hold, each with its proof, and",
            "what would end it. The whole log is verified and replayed first. Without a thing named it lists them."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nA thing is written as one of:%n",
        footer = {
            "  result:p_1a2b        or the poll's id, or the address of its page",
            "  mandate:r_1a2b/m_3c  or without the member, or the address of the role's page",
            "  clause:role          or one of charter, membership, appointment, recall, policy, general"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:explained; whether it holds today is the first thing said",
            "1:something is wrong with the log",
            "2:it could not be read, there is no such thing, or wrong usage"
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(
            arity = "1..2",
            paramLabel = "[<what>] <http://host | directory | export.ndjson>",
            hideParamSyntax = true,
            description = "the thing, and an instance, a mirror of its log, or an export")
    private List<String> arguments = List.of();

    @Option(names = "--vkey", paramLabel = "<key>", description = "the key of the log; an export needs none")
    private @Nullable String key;

    @Option(
            names = "--token",
            paramLabel = "<token>",
            defaultValue = "${env:ISONOMIA_TOKEN}",
            description = "for the entries of a private log (default: environment variable ISONOMIA_TOKEN)")
    private @Nullable String token;

    @Option(names = "--all", description = "list ballots and support one by one")
    private boolean all;

    @Option(
            names = "--proofs",
            paramLabel = "<directory>",
            description = "write each listed entry as a receipt that the command proof checks")
    private @Nullable Path proofs;

    @Option(names = "--json", description = "print it as JSON, with the proofs")
    private boolean json;

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        String place = arguments.getLast();
        try {
            var reading = read(place);
            var faults = reading.faults();
            if (!faults.isEmpty()) {
                err.println("Nothing is explained: the log is not clean. The first of what is wrong:");
                err.println("  " + faults.getFirst());
                return Verdict.NOT_CLEAN.say(err, "the log does not follow from itself, or is not what was signed.");
            }
            return arguments.size() == 1 ? list(reading) : explain(reading, arguments.getFirst());
        } catch (RejectedException e) {
            return Verdict.NOT_CLEAN.say(err, "The log is not what this key signed: " + e.getMessage());
        } catch (NotAnExportException e) {
            return Verdict.NOT_CHECKED.say(err, place + " is not an export of an Isonomia log: " + e.getMessage());
        } catch (NoSuchFileException e) {
            return Verdict.NOT_CHECKED.say(err, "There is no file " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            return Verdict.NOT_CHECKED.say(err, "Could not read " + place + ": " + e.getMessage());
        }
    }

    private Reading read(String place) throws IOException, NotAnExportException {
        boolean published =
                place.startsWith("http://") || place.startsWith("https://") || Files.isDirectory(Path.of(place));
        if (!published) {
            if (proofs != null) throw new IOException("receipts are made of a published log, not of an export");
            return Reading.of(Path.of(place));
        }
        if (key == null) throw new IOException("give the key of the log by --vkey");
        return Reading.of(LogFiles.at(place, token), VerifierKey.parse(key.strip()));
    }

    private int list(Reading reading) {
        var out = spec.commandLine().getOut();
        out.print(json ? ExplainedJson.of(reading.listing()) : ExplainedText.of(reading.listing()));
        out.flush();
        return 0;
    }

    private int explain(Reading reading, String what) throws IOException {
        var subject = Subject.parse(what);
        Optional<Explanation> explanation =
                subject.isEmpty() ? Optional.empty() : reading.explain(subject.get(), all, Instant.now());
        if (explanation.isEmpty()) {
            var err = spec.commandLine().getErr();
            err.println("The log knows no " + what + ". Did you mean one of these?");
            reading.listing().closest(what).forEach(item -> err.println("  " + item.subject() + "  " + item.title()));
            return ReplayCommand.UNREADABLE;
        }
        if (proofs != null) write(proofs, explanation.get());
        var out = spec.commandLine().getOut();
        out.print(json ? ExplainedJson.of(explanation.get(), reading) : ExplainedText.of(explanation.get(), reading));
        out.flush();
        return 0;
    }

    private static void write(Path directory, Explanation explanation) throws IOException {
        Files.createDirectories(directory);
        for (Step step : explanation.steps())
            if (step instanceof Step.Entry entry && entry.receipt() != null)
                Files.write(
                        directory.resolve("entry-" + entry.position() + ".tlog-proof"),
                        entry.receipt().bytes());
    }
}
