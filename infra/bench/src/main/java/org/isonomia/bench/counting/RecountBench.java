package org.isonomia.bench.counting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isonomia.audit.count.CaseFile;
import org.isonomia.audit.count.CaseReader;
import org.isonomia.audit.count.Expectation;
import org.isonomia.audit.count.Families;
import org.isonomia.audit.count.Recount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** A recount from a file, as {@code isonomia-audit count} does it, against going through the file's JSON tokens. */
@Command(
        name = "recount",
        mixinStandardHelpOptions = true,
        description = "Counting a case file of ten times the ballots against merely parsing it, in turns.")
public final class RecountBench implements Callable<Integer> {

    private static final double LIMIT = 3;
    private static final JsonMapper MAPPER = new JsonMapper();

    @Option(
            names = "--case",
            defaultValue = "events/src/test/resources/votedata/irv-minneapolis-2017-mayor-large.json",
            description = "A case file of an instant run-off (${DEFAULT-VALUE}).")
    private Path source = Path.of("");

    @Mixin
    private Turns turns = new Turns();

    @Override
    public Integer call() throws Exception {
        Path directory = Files.createTempDirectory("isonomia-bench-recount");
        Path file = directory.resolve("ten-fold.json");
        try {
            System.out.println(TenFold.write(source, file) + " ballots, " + Files.size(file) + " bytes");
            CaseFile read = CaseReader.read(file);
            Expectation expectation = Expectation.of(read, Families.recount(read));
            expectation.differences().forEach(System.out::println);
            if (!expectation.differences().isEmpty() || !expectation.compared().contains("rounds")) {
                System.out.println("The rounds are not ten times the published ones");
                return 1;
            }
            System.out.println("Every round is ten times the published one");
            return turns.compare(
                    "recount",
                    new Turns.Work("parsing", () -> tokens(file)),
                    new Turns.Work("recount", () -> recount(file)),
                    LIMIT);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(directory);
        }
    }

    private static Recount recount(Path file) throws IOException {
        return Families.recount(CaseReader.read(file));
    }

    private static long tokens(Path file) throws IOException {
        long tokens = 0;
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = MAPPER.createParser(in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
