package org.isonomia.audit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the server decides and what the auditor decides, of communities that nobody thought of. */
class DifferentialTest {
    private static final long COMMUNITIES = 6_000;

    /** Of those; all with {@code -Pfaults}. */
    private static final long COMPARED = Boolean.getBoolean("tests.whole") ? COMMUNITIES : 3_000;

    private static final Set<String> OCCURRING = Set.of(
            "ADOPTED",
            "REJECTED",
            "QUORUM_FAILED",
            "OBJECTED",
            "TIED",
            "SECOND_CALL",
            "PANEL",
            "DEMANDED",
            "CHALLENGE",
            "RERUN",
            "RATIFY",
            "CHARTER_FLOOR",
            "IRREVERSIBLE_FLOOR",
            "nobody may vote");

    @Test
    void server_and_auditor_decide_every_random_matter_alike() {
        for (long seed = 0; seed < COMPARED; seed++) {
            var servers = Course.of(new ServersRules(), seed);
            assertThat(Course.of(new AuditorsRules(), seed))
                    .as(() -> "the history by the server:\n" + String.join("\n", servers))
                    .isEqualTo(servers);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_rule_of_the_server_is_caught(WrongRules wrong) {
        assertThat(LongStream.range(0, COMMUNITIES)
                        .filter(seed -> !Course.of(wrong.rules, seed).equals(Course.of(new AuditorsRules(), seed)))
                        .findFirst())
                .as(wrong + " goes unnoticed")
                .isPresent();
    }

    /** Else the test would compare little. */
    @Test
    void every_outcome_and_every_kind_of_poll_that_follows_occurs() {
        var seen = new HashSet<String>();
        for (long seed = 0; seed < COMPARED && seen.size() < OCCURRING.size(); seed++)
            for (String line : Course.of(new ServersRules(), seed))
                for (String word : OCCURRING) if (line.contains(word)) seen.add(word);
        assertThat(seen).isEqualTo(OCCURRING);
    }
}
