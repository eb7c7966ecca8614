package org.isonomia.web.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What other rules make of the ballots of a poll: never before it is decided, and never as if it bound anybody. */
class OtherRulesIT {
    private static final String OPTIONS =
            "[{\"id\":\"a\",\"title\":\"Ash\"},{\"id\":\"b\",\"title\":\"Beech\"},{\"id\":\"c\",\"title\":\"Cedar\"}]";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private static List<Browser> voters;

    @BeforeAll
    static void join() {
        voters = IntStream.range(0, 5)
                .mapToObj(i -> i == 0 ? instance.founder() : instance.member("Voter" + i))
                .toList();
    }

    @Test
    void a_rule_that_comes_to_another_winner_says_so_and_is_marked_as_not_binding() {
        String poll = asked("schulze/2", OPTIONS, false);
        List.of("abc", "abc", "abc", "bca", "bca").forEach(ranks -> ranked(poll, ranks));
        close(poll);
        var told = ada().get(poll + "/other-rules").json();
        assertThat(told.at("/without").isMissingNode() || told.at("/without").isNull())
                .isTrue();
        assertThat(winner(told, "borda/2")).isEqualTo("b");
        assertThat(winner(told, "irv/2")).isEqualTo("a");
        assertThat(count(told, "borda/2").get("agrees").asBoolean()).isFalse();
        assertThat(count(told, "irv/2").get("agrees").asBoolean()).isTrue();
        String page = ada().page(poll.replace("/api", "")).body();
        assertThat(page).contains("6 other rules read these ballots: 5 come to the same result.", "not binding");
        assertThat(page).containsPattern("Borda count</b>[^.]*not binding</span><br><span dir=\"auto\">Elected: Beech");
        assertThat(page).contains("They decide nothing");
    }

    @Test
    void a_tie_and_no_winner_at_all_are_told_as_such() {
        String poll = asked("borda/2", OPTIONS, false);
        List.of("abc", "bca", "cab").forEach(ranks -> ranked(poll, ranks));
        close(poll);
        String page = ada().page(poll.replace("/api", "")).body();
        assertThat(page).contains("No result: by this rule no option wins.", "Tied for one seat: Ash, Beech, Cedar.");
        assertThat(winner(ada().get(poll + "/other-rules").json(), "condorcet/2"))
                .isEmpty();
    }

    @Test
    void before_the_close_nothing_is_counted_hidden_or_open() {
        for (boolean hidden : new boolean[] {true, false}) {
            String poll = asked("schulze/2", OPTIONS, hidden);
            ranked(poll, "bca");
            var told = ada().get(poll + "/other-rules").json();
            assertThat(told.get("without").asString()).isEqualToIgnoringCase("not-yet");
            assertThat(told.get("counts")).isEmpty();
            assertThat(ada().page(poll.replace("/api", "")).body()).doesNotContain("Other rules on the same ballots");
            close(poll);
            assertThat(ada().get(poll + "/other-rules").json().get("counts")).hasSize(6);
        }
    }

    @Test
    void where_no_other_rule_reads_the_ballots_none_is_shown() {
        String poll = asked("approval/2", OPTIONS, false);
        close(poll);
        var told = ada().get(poll + "/other-rules").json();
        assertThat(told.get("without").asString()).isEqualToIgnoringCase("no-other-rule");
        assertThat(ada().page(poll.replace("/api", "")).body()).doesNotContain("Other rules");
    }

    @Test
    void a_poll_with_more_options_than_are_tried_is_told_to_be_too_large() {
        String options = IntStream.rangeClosed(0, OtherCounts.MOST_OPTIONS)
                .mapToObj(i -> "{\"id\":\"o%d\",\"title\":\"Place number %d\"}".formatted(i, i))
                .collect(Collectors.joining(",", "[", "]"));
        String poll = asked("schulze/2", options, false);
        close(poll);
        assertThat(ada().get(poll + "/other-rules").json().get("without").asString())
                .isEqualToIgnoringCase("too-large");
        assertThat(ada().page(poll.replace("/api", "")).body())
                .contains("up to 30 options and 20,000 ballots; this one is larger");
    }

    private static Browser ada() {
        return voters.getFirst();
    }

    private static String asked(String rule, String options, boolean hidden) {
        return made(
                ada(),
                ada().post(
                                "/api/polls",
                                "{\"question\":\"Which wood?\",\"rule\":\"%s\",\"hidden\":%b,\"options\":%s}"
                                        .formatted(rule, hidden, options)));
    }

    /** By whoever has not voted in it. */
    private static void ranked(String poll, String ranks) {
        var voter = voters.stream()
                .filter(one -> one.get(poll + "/ballots/me").status() == 404)
                .findFirst()
                .orElseThrow();
        String marks = ranks.chars().mapToObj(id -> "[\"" + (char) id + "\"]").collect(Collectors.joining(","));
        done(
                voter,
                voter.json(
                        "PUT",
                        poll + "/ballots/me",
                        "{\"ballot\":{\"form\":\"ranked\",\"ranks\":[%s]}}".formatted(marks),
                        poll));
    }

    private static void close(String poll) {
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ada().get(poll).text("/poll/line/state").equalsIgnoreCase("decided"));
    }

    private static JsonNode count(JsonNode told, String rule) {
        return told.get("counts")
                .valueStream()
                .filter(count -> count.get("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String winner(JsonNode told, String rule) {
        return count(told, rule)
                .at("/election/elected")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining());
    }
}
