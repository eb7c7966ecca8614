package org.isonomia.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the README prints to be typed. */
class ReadmeTest {
    private static final Path HOUSE = Path.of("../..");
    private static final String PROOF = "java -jar infra/audit/target/isonomia-audit.jar proof ";

    @Test
    void the_example_of_a_proof_works_as_it_is_printed() throws IOException {
        String line = Files.readAllLines(HOUSE.resolve("README.md")).stream()
                .filter(printed -> printed.startsWith(PROOF))
                .findFirst()
                .orElseThrow();
        var words = Arrays.stream(line.substring(PROOF.length()).split(" "))
                .map(word -> word.replace("'", ""))
                .toArray(String[]::new);
        words[words.length - 1] = HOUSE.resolve(words[words.length - 1]).toString();
        var said = new StringWriter();
        var out = new PrintWriter(said, true);
        String[] arguments = new String[words.length + 1];
        arguments[0] = "proof";
        System.arraycopy(words, 0, arguments, 1, words.length);
        assertThat(IsonomiaAudit.run(out, out, arguments)).as(said.toString()).isZero();
        assertThat(said.toString()).contains("polls.BallotCast", "CLEAN: entry 156 is in localhost:8121/log");
    }
}
