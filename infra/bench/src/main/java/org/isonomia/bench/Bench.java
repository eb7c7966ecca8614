package org.isonomia.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point: one subcommand per promise. */
@Command(
        name = "isonomia-bench",
        mixinStandardHelpOptions = true,
        description = "Measures the log against plain PostgreSQL.",
        subcommands = {AppendBench.class, SourcingBench.class})
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
