package org.isonomia.audit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isonomia.audit.verify.LogFiles;
import org.isonomia.audit.verify.Progress;
import org.isonomia.audit.verify.VerifiedReplay;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What says which log is meant, and by which key it is known. */
final class LogOptions {
    @Parameters(
            index = "0",
            paramLabel = "<http://host | directory>",
            description = "an instance, or a mirror of its log")
    String place = "";

    @Option(
            names = "--vkey",
            required = true,
            paramLabel = "<key>",
            description =
                    "the key of the log, as /log/vkey shows it; get it from people you trust, not from the server")
    private String key = "";

    @Option(
            names = "--token",
            paramLabel = "<token>",
            defaultValue = "${env:ISONOMIA_TOKEN}",
            description = "for the entries of a private log (default: environment variable ISONOMIA_TOKEN)")
    private @Nullable String token;

    @Option(names = "--quiet", description = "show no progress; without a terminal none is shown anyway")
    private boolean quiet;

    LogFiles files() {
        return LogFiles.at(place, token);
    }

    VerifierKey verifier() {
        return VerifierKey.parse(key.strip());
    }

    /** Verifies and replays the files of this log, and shows on {@code err} how far it is. */
    VerifiedReplay.Outcome replayed(LogFiles read, Optional<SignedNote> since, PrintWriter err) throws IOException {
        try (var progress = progress(err)) {
            return VerifiedReplay.of(read, verifier(), since, progress);
        }
    }

    private Progress progress(PrintWriter err) {
        return quiet || !ProgressLine.terminal() ? Progress.NONE : new ProgressLine(err, System::nanoTime);
    }

    static Optional<SignedNote> note(@Nullable Path file) throws IOException {
        return file == null || !Files.exists(file)
                ? Optional.empty()
                : Optional.of(SignedNote.parse(Files.readAllBytes(file)));
    }
}
