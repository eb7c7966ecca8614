package org.isonomia.audit.oracle;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.audit.cli.IsonomiaAudit;

/** Somebody with the auditor's program who keeps a checkpoint, and whose monitor has one of its own. */
final class Auditor {
    /** What the program printed, and how it ended. */
    record Run(int exit, String printed, String said) {}

    private final Suspect suspect;
    private final String key;
    private final Path kept;
    private final Path state;

    Auditor(Suspect suspect, String key, Path directory) {
        this.suspect = suspect;
        this.key = key;
        this.kept = directory.resolve("kept.checkpoint");
        this.state = directory.resolve("monitor.checkpoint");
    }

    /** The checkpoint that the monitor found good last is kept; it runs first if it never did. */
    List<Finding> keep() throws IOException {
        var findings = Files.exists(state) ? List.<Finding>of() : monitor();
        if (findings.isEmpty()) Files.write(kept, Files.readAllBytes(state));
        return findings;
    }

    List<Finding> verify() {
        return clean("verify", Files.exists(kept) ? List.of("--since", kept.toString()) : List.of());
    }

    List<Finding> monitor() {
        return clean("monitor", List.of("--state", state.toString()));
    }

    /** Every entry, a line each; absent when they are not what was signed. */
    Optional<List<String>> dump() {
        var run = run("dump", List.of());
        return run.exit() == 0 ? Optional.of(run.printed().lines().toList()) : Optional.empty();
    }

    private List<Finding> clean(String command, List<String> options) {
        var run = run(command, options);
        return run.exit() == 0
                ? List.of()
                : List.of(new Finding(
                        Rule.LOG_VERIFIES, command + " ended with " + run.exit() + ":\n" + run.printed() + run.said()));
    }

    private Run run(String command, List<String> options) {
        var arguments = new ArrayList<String>(List.of(command, "--vkey", key, "--token", suspect.token()));
        arguments.addAll(options);
        arguments.add(suspect.log());
        var printed = new StringWriter();
        var said = new StringWriter();
        int exit = IsonomiaAudit.run(
                new PrintWriter(printed, true), new PrintWriter(said, true), arguments.toArray(String[]::new));
        return new Run(exit, printed.toString(), said.toString());
    }
}
