package org.isonomia.audit.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isonomia.audit.explain.CirclesAt;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.replay.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "circles",
        description = {
            "Prints the circles, or as they were after an entry, each with the decision that made it so and who belongs.",
            "The export is replayed on the way: only with exit code 0 do they follow from it."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it follows", "1:a disagreement was found", "2:the export could not be read, or wrong usage"})
final class CirclesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "<export.ndjson>", description = "an exported log")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path export;

    @Option(names = "--at", paramLabel = "<position>", description = "as it was after this entry (default: the last)")
    private long at = Long.MAX_VALUE;

    @Override
    public Integer call() {
        if (at < 0) throw new ParameterException(spec.commandLine(), "--at is the position of an entry, from 0");
        var err = spec.commandLine().getErr();
        var circles = new CirclesAt(at);
        try (var in = new BufferedInputStream(Files.newInputStream(export))) {
            var report = Replay.of(in, (fact, leaf) -> circles.see(fact));
            circles.lines().forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().flush();
            if (report.clean()) return 0;
            err.println("The log does not follow from itself: isonomia-audit replay says where.");
            return 1;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + export);
        } catch (IOException | NotAnExportException e) {
            err.println(export + " could not be read: " + e.getMessage());
        }
        return ReplayCommand.UNREADABLE;
    }
}
