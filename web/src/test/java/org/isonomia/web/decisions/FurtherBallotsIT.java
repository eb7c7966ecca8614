package org.isonomia.web.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;

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
                "single-choice/1;\"o1\";\"o2\"",
                "approval/1;[\"o1\"];[\"o2\"]",
                "schulze/2;[[\"o1\"],[\"o2\"],[\"o3\"]];[[\"o2\"]]",
                "irv/2;[[\"o1\"]];[[\"o2\"]]",
                "score/1;{\"o1\":5,\"o2\":1};{\"o2\":5}"
            })
    void as_many_ballots_as_are_told_bring_the_second_to_the_front_and_one_less_does_not(
            String rule, String first, String second) {
        String poll = poll(rule);
        for (int i = 0; i < 3; i++) cast(i, poll, first);
        cast(3, poll, second);
        var told = told(poll, "overtaken");
        assertThat(told).as("four have not voted: enough").isNotNull();
        assertThat(told.get("option").asString()).isEqualTo("o2");
        int more = told.get("number").asInt();
        assertThat(page(poll)).contains("“Black” alone");
        for (int i = 0; i < more - 1; i++) cast(4 + i, poll, second);
        assertThat(leads(poll)).as("one less").isNotEqualTo("o2");
        cast(4 + more - 1, poll, second);
        assertThat(leads(poll)).isEqualTo("o2");
    }

    @Test
    void where_all_who_have_not_voted_are_too_few_it_is_said() {
        String poll = poll("single-choice/1");
        for (int i = 0; i < 6; i++) cast(i, poll, "\"o1\"");
        cast(6, poll, "\"o2\"");
        assertThat(told(poll, "overtaken")).isNull();
        assertThat(told(poll, "ahead").get("number").asInt()).isEqualTo(1);
        assertThat(page(poll)).contains("The one who has not voted is for “Black”", "does not come first even then");
    }

    @Test
    void nothing_is_told_of_hidden_ballots_before_any_vote_or_of_a_tie() {
        String hidden = made(members.get(0), members.get(0).post("/api/polls", """
                {"question":"Tea?","rule":"single-choice/1","hidden":true,
                 "options":[{"title":"Green"},{"title":"Black"},{"title":"White"}]}"""));
        cast(0, hidden, "\"o1\"");
        String fresh = poll("single-choice/1");
        String tied = poll("single-choice/1");
        cast(0, tied, "\"o1\"");
        cast(1, tied, "\"o2\"");
        for (String poll : List.of(hidden, fresh, tied))
            for (String of : List.of("overtaken", "ahead")) assertThat(told(poll, of)).as(poll).isNull();
    }

    private static String poll(String rule) {
        var ada = members.getFirst();
        return made(ada, ada.post("/api/polls", """
                {"question":"Tea?","rule":"%s","options":[{"title":"Green"},{"title":"Black"},{"title":"White"}]}""".formatted(rule)));
    }

    private static void cast(int who, String poll, String ballot) {
        var member = members.get(who);
        done(members.getFirst(), member.json("PUT", poll + "/ballots/me", "{\"ballot\":%s}".formatted(ballot), who + poll));
    }

    private static JsonNode told(String poll, String of) {
        var matter = members.getFirst().get(poll.replace("/api/polls/", "/api/decisions/")).json();
        return StreamSupport.stream(matter.at("/consequences").spliterator(), false)
                .filter(each -> each.get("of").asString().equals(of))
                .findFirst()
                .orElse(null);
    }

    private static String page(String poll) {
        return members.getFirst().get(poll.replace("/api/polls/", "/decisions/")).body();
    }

    /** As the poll's own page in the API has its count. */
    private static String leads(String poll) {
        var sheet = members.getFirst().get(poll).json().at("/sheet/winners");
        return sheet.size() == 1 ? sheet.get(0).asString() : "";
    }
}
