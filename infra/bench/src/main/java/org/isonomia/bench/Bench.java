package org.isonomia.bench;

import org.isonomia.bench.counting.ClosingBench;
import org.isonomia.bench.counting.MemoryBench;
import org.isonomia.bench.counting.RecountBench;
import org.isonomia.bench.counting.SchulzeBench;
import org.isonomia.bench.counting.StvBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point: one subcommand per promise. */
@Command(
        name = "isonomia-bench",
        mixinStandardHelpOptions = true,
        description = "Measures the log against plain PostgreSQL, and counting against naive versions of it.",
        subcommands = {
            AppendBench.class,
            SourcingBench.class,
            InspectionBench.class,
            VerifyBench.class,
            SchulzeBench.class,
            StvBench.class,
            RecountBench.class,
            ClosingBench.class,
            MemoryBench.class
        })
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
