package org.isonomia.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every published case, through the command an auditor types. */
class EveryCaseTest {
    static final int CASES = 72;

    /** What sources print that no count of the ballots can give, and why. */
    static final Map<String, String> NOT_COMPARED = Map.of(
            "claims_in_source", "what an issue says other programs do; the source checks none of it",
            "electorate", "how many were on the register is not on the ballots",
            "rejected_papers", "rejected papers are not among the ballots",
            "published_whole_numbers", "the exact stages rounded for print; the exact ones are compared",
            "published_outcome", "the outcome in the source's own word; \"outcome\" is compared",
            "note", "a sentence for people");

    /** Cases whose figures were taken over unchecked or reproduced in part, and what that leaves to compare. */
    static final Map<String, String> UNCHECKED_IN_PART = Map.of(
            "irv-batch-elimination-to-last-two",
                    "every round compared, the source's thresholds of rounds 3 and 4 too, which follow from its settings",
            "irv-tie-last-two", "winners, tie and ranking compared; its note on another program's tie rule is not",
            "liquid-cycle-aula-issue", "the static reading compared; the two claims of the issue are not",
            "meek-equal-ranks-1", "winners and first votes compared; the source prints nothing else");

    static Stream<Named<Path>> cases() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(EveryCaseTest.class.getResource("/votedata"))
                .toURI());
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(file -> Named.of(title(name(file)), file));
        }
    }

    static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    /** Real ballots do rank somebody twice. */
    static final String SAID = "; such ballots are counted as the rule says";

    static String title(String name) {
        return UNCHECKED_IN_PART.containsKey(name) ? name + ": " + UNCHECKED_IN_PART.get(name) : name;
    }

    static JsonNode json(Path file) {
        return new JsonMapper().readTree(file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_recount_gives_every_figure_that_the_source_printed(Path file) {
        var err = new StringWriter();
        int exit = IsonomiaAudit.run(
                new PrintWriter(new StringWriter()), new PrintWriter(err), "count", "--expect", file.toString());
        List<String> others = err.toString()
                .lines()
                .filter(line ->
                        NOT_COMPARED.keySet().stream().noneMatch(key -> line.endsWith(": not compared: " + key)))
                .filter(line -> !line.endsWith(SAID))
                .toList();
        assertThat(others).isEmpty();
        assertThat(exit).isZero();
    }

    @Test
    void every_case_is_there() throws IOException, URISyntaxException {
        assertThat(cases()).hasSize(CASES);
    }

    @Test
    void what_is_compared_is_said_for_each_case_that_its_collectors_did_not_recount_in_full()
            throws IOException, URISyntaxException {
        var unchecked = new TreeMap<String, String>();
        cases().map(Named::getPayload).forEach(file -> {
            String status = json(file).get("confirmation").get("status").stringValue();
            if (List.of("copied", "recounted-partly").contains(status)) unchecked.put(name(file), status);
        });
        assertThat(UNCHECKED_IN_PART).containsOnlyKeys(unchecked.keySet());
    }
}
