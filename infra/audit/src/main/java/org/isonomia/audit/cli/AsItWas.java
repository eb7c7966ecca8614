package org.isonomia.audit.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.fold.Fact;
import org.isonomia.audit.replay.Replay;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** An exported log up to one of its entries, replayed on the way to what is printed of it. */
final class AsItWas {
    @Parameters(paramLabel = "<export.ndjson>", description = "an exported log")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path export;

    @Option(names = "--at", paramLabel = "<position>", description = "as it was after this entry (default: the last)")
    private long at = Long.MAX_VALUE;

    /** The position of the last entry that counts. */
    long at(CommandSpec spec) {
        if (at < 0) throw new ParameterException(spec.commandLine(), "--at is the position of an entry, from 0");
        return at;
    }

    /** @return the exit code */
    int print(CommandSpec spec, Consumer<Fact> see, Supplier<List<String>> lines) {
        var err = spec.commandLine().getErr();
        try (var in = new BufferedInputStream(Files.newInputStream(export))) {
            var report = Replay.of(in, (fact, leaf) -> see.accept(fact));
            lines.get().forEach(spec.commandLine().getOut()::println);
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
