package org.isonomia.audit.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The auditor's program. */
@Command(
        name = "isonomia-audit",
        description = "Checks the log of an Isonomia community and recounts votes, trusting nobody.",
        mixinStandardHelpOptions = true,
        subcommands = {
            VerifyCommand.class,
            MonitorCommand.class,
            MirrorCommand.class,
            DumpCommand.class,
            ProofCommand.class,
            WitnessCommand.class,
            ExplainCommand.class,
            CharterCommand.class,
            CirclesCommand.class,
            ReplayCommand.class,
            TokenCommand.class,
            CountCommand.class
        })
public final class IsonomiaAudit {
    private IsonomiaAudit() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** @return the exit code */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new IsonomiaAudit())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("The " + command.getCommandName() + " failed: " + failure);
                    return ReplayCommand.UNREADABLE;
                })
                .execute(arguments);
    }
}
