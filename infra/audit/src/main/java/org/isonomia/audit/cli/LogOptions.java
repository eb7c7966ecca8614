package org.isonomia.audit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isonomia.audit.verify.LogFiles;
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

    LogFiles files() {
        return LogFiles.at(place, token);
    }

    VerifierKey verifier() {
        return VerifierKey.parse(key.strip());
    }

    static Optional<SignedNote> note(@Nullable Path file) throws IOException {
        return file == null || !Files.exists(file)
                ? Optional.empty()
                : Optional.of(SignedNote.parse(Files.readAllBytes(file)));
    }
}
