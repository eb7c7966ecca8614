package org.isonomia.web.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What further ballots would change of a poll between several options; what is told is then done. */
class FurtherBallotsIT {
    private static final int MEMBERS = 8;
    private static final String FIRST = "\"form\":\"one\",\"option\":\"o1\"";
    private static final String SECOND = "\"form\":\"one\",\"option\":\"o2\"";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private static final List<Browser> members = new ArrayList<>();

    @BeforeAll
    static void members() {
        members.add(instance.founder());
        IntStream.range(1, MEMBERS).forEach(i -> members.add(instance.member("Member-" + (char) ('a' + i))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "single-choice/2;'\"form\":\"one\",\"option\":\"o1\"';'\"form\":\"one\",\"option\":\"o2\"'",
                "approval/2;'\"form\":\"approved\",\"options\":[\"o1\"]';'\"form\":\"approved\",\"options\":[\"o2\"]'",
                "schulze/2;'\"form\":\"ranked\",\"ranks\":[[\"o1\"],[\"o2\"],[\"o3\"]]';'\"form\":\"ranked\",\"ranks\":[[\"o2\"]]'",
                "irv/2;'\"form\":\"ranked\",\"ranks\":[[\"o1\"]]';'\"form\":\"ranked\",\"ranks\":[[\"o2\"]]'",
                "score/2;'\"form\":\"scored\",\"points\":{\"o1\":5,\"o2\":1}';'\"form\":\"scored\",\"points\":{\"o2\":5}'"
            })
    void as_many_ballots_as_are_told_bring_the_second_to_the_front_and_one_less_does_not(
            String rule, String first, String second) {
        int more =
                told(begun(rule, first, second, 0), "overtaken").get("number").asInt();
        assertThat(told(begun(rule, first, second, 0), "overtaken")
                        .get("option")
                        .asString())
                .isEqualTo("o2");
        assertThat(page(begun(rule, first, second, 0))).contains("“Black” alone");
        String tooFew = begun(rule, first, second, more - 1);
        String enough = begun(rule, first, second, more);
        instance.clock().advance(Duration.ofHours(2));
        assertThat(winners(tooFew)).as("one less").isNotEqualTo("[\"Black\"]");
        assertThat(winners(enough)).isEqualTo("[\"Black\"]");
    }

    /** Three for the first, one for the second, and so many more for it. */
    private static String begun(String rule, String first, String second, int more) {
        String poll = poll(rule);
        for (int i = 0; i < 3; i++) cast(i, poll, first);
        for (int i = 3; i < 4 + more; i++) cast(i, poll, second);
        return poll;
    }

    @Test
    void where_all_who_have_not_voted_are_too_few_it_is_said() {
        String poll = poll("single-choice/2");
        for (int i = 0; i < 6; i++) cast(i, poll, FIRST);
        cast(6, poll, SECOND);
        assertThat(told(poll, "overtaken")).isNull();
        assertThat(told(poll, "ahead").get("number").asInt()).isEqualTo(1);
        assertThat(page(poll)).contains("The one who has not voted is for “Black”", "does not come first even then");
    }

    @Test
    void nothing_is_told_of_hidden_ballots_before_any_vote_or_of_a_tie() {
        String hidden = made(members.get(0), members.get(0).post("/api/polls", """
                {"question":"Tea?","rule":"single-choice/2","hidden":true,
                 "options":[{"title":"Green"},{"title":"Black"},{"title":"White"}]}"""));
        cast(0, hidden, FIRST);
        String fresh = poll("single-choice/2");
        String tied = poll("single-choice/2");
        cast(0, tied, FIRST);
        cast(1, tied, SECOND);
        for (String poll : List.of(hidden, fresh, tied))
            for (String of : List.of("overtaken", "ahead"))
                assertThat(told(poll, of)).as(poll).isNull();
    }

    private static String poll(String rule) {
        var ada = members.getFirst();
        return made(ada, ada.post("/api/polls", """
                {"question":"Tea?","rule":"%s","options":[{"title":"Green"},{"title":"Black"},{"title":"White"}]}""".formatted(rule)));
    }

    private static void cast(int who, String poll, String ballot) {
        var member = members.get(who);
        done(
                members.getFirst(),
                member.json("PUT", poll + "/ballots/me", "{\"ballot\":{%s}}".formatted(ballot), who + poll));
    }

    private static JsonNode told(String poll, String of) {
        var matter = members.getFirst()
                .get(poll.replace("/api/polls/", "/api/decisions/"))
                .json();
        return StreamSupport.stream(matter.at("/consequences").spliterator(), false)
                .filter(each -> each.get("of").asString().equals(of))
                .findFirst()
                .orElse(null);
    }

    private static String page(String poll) {
        return members.getFirst()
                .get(poll.replace("/api/polls/", "/decisions/"))
                .body();
    }

    /** By the count of the close. */
    private static String winners(String poll) {
        var ada = members.getFirst();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ada.get(poll).json().at("/poll/line/outcome").isString());
        return ada.get(poll).json().at("/poll/line/winners").toString();
    }
}
