package org.isonomia.web.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotPageIT {
    private static final String THREE = "The hall\nThe barn\nThe loft";
    private static final String SIX = THREE + "\nThe shed\nThe yard\nThe roof";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private final Browser ada = instance.founder();

    @ParameterizedTest
    @CsvSource({
        "irv/2, rank-o1, Rank",
        "schulze/2, rank-o1, Rank",
        "stv-scottish/2, rank-o1, Rank",
        "approval/2, approval, Choose several",
        "score/2, score-o1, Score",
        "star/2, score-o1, Score",
        "dot/2, score-o1, Share out dots",
        "time-poll/2, score-o1, Say when you can"
    })
    void a_ballot_of_several_marks_has_a_page_of_its_own_to_which_the_matter_and_home_lead(
            String rule, String field, String verb) {
        String times = "2027-03-28 18:00\n2027-03-29 18:00";
        String poll = ask("rule", rule, "options", rule.startsWith("time") ? times : THREE);
        var page = ada.get(poll + "/ballot");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("name=\"" + field + "\"", "Advisory: the result decides nothing", "<h1");
        assertThat(ada.page(poll).body())
                .doesNotContain("name=\"" + field + "\"")
                .containsPattern("href=\"" + poll + "/ballot\">" + verb + "</a>");
        assertThat(ada.get("/").body())
                .containsPattern("href=\"" + poll + "/ballot\" aria-label=\"[^\"]*\">" + verb + "</a>");
    }

    @Test
    void yes_or_no_and_a_handful_of_answers_stay_on_the_page_of_the_matter_and_more_do_not() {
        for (String poll : List.of(
                ask(), ask("rule", "consent/1", "options", ""), ask("rule", "single-choice/2", "options", THREE))) {
            assertThat(ada.get(poll + "/ballot").location()).isEqualTo(matter(poll));
            assertThat(ada.page(poll).body()).contains("name=\"choice\"").doesNotContain(poll + "/ballot\">");
        }
        String six = ask("rule", "single-choice/2", "options", SIX);
        assertThat(ada.get(six + "/ballot").body()).contains("name=\"choice\"");
        assertThat(ada.page(six).body()).doesNotContain("name=\"choice\"");
    }

    @ParameterizedTest
    @CsvSource({
        "yes-no/1, '', Say yes or no",
        "consent/1, '', Consent or object",
        "single-choice/2, 'The hall\nThe barn', Choose"
    })
    void home_and_the_matter_say_what_a_short_ballot_asks_for(String rule, String options, String verb) {
        String poll = ask("rule", rule, "options", options.replace("\\n", "\n"));
        assertThat(ada.get("/").body())
                .containsPattern("href=\"" + poll + "/ballot\" aria-label=\"[^\"]*\">" + verb + "</a>");
        assertThat(ada.page(poll).body()).contains("href=\"#ballot\">" + verb + "</a>");
    }

    @Test
    void what_was_marked_is_kept_from_the_check_back_to_the_page() {
        String poll = ask("rule", "irv/2", "options", THREE);
        String[] marked = {"rank-o1", "", "rank-o2", "1", "rank-o3", "2", "reason", "Near the tea"};
        assertThat(ada.submit(poll + "/ballot/check", marked).body()).contains("Check your ballot", "Near the tea");
        var again = ada.submit(poll + "/ballot/change", marked);
        assertThat(again.status()).isEqualTo(200);
        markedAsBefore(again);
        for (String step : List.of("/ballot/check", "/ballot/change"))
            assertThat(ada.get(poll + step).location()).isEqualTo(poll + "/ballot");
    }

    @Test
    void a_ballot_that_is_recorded_is_filled_in_on_its_page_and_another_members_is_not() {
        var ben = instance.member("Ben");
        String poll = ask("rule", "irv/2", "options", THREE, "hidden", "yes");
        ada.follow(ada.submit(poll + "/ballot", "rank-o2", "1", "rank-o3", "2", "reason", "Near the tea"));
        markedAsBefore(ada.get(poll + "/ballot"));
        ben.get(poll);
        assertThat(ben.get(poll + "/ballot").body())
                .contains("You have not voted yet.")
                .doesNotContain("Near the tea");
    }

    @Test
    void the_ballot_of_a_poll_that_is_over_leads_to_the_matter_which_says_so() {
        String closed = ask("rule", "irv/2", "options", THREE);
        instance.clock().advance(Duration.ofMinutes(61));
        over(closed, "None is taken any more.");
        String calledOff = ask("rule", "irv/2", "options", THREE);
        assertThat(ada.page(matter(calledOff) + "?ballot=late").body()).doesNotContain("id=\"late\"");
        ada.follow(ada.submit(calledOff + "/cancel", "why", "No wind", "confirmed", "yes"));
        over(calledOff, "This poll was called off. No ballot is taken any more.");
    }

    @Test
    void a_ballot_that_comes_too_late_is_refused_on_its_page_with_what_was_marked() {
        String poll = ask("rule", "irv/2", "options", THREE);
        instance.clock().advance(Duration.ofMinutes(61));
        over(poll, "None is taken any more.");
        for (String act : List.of("/ballot", "/ballot/check")) {
            var refused = ada.submit(poll + act, "rank-o2", "1", "rank-o3", "2", "reason", "Near the tea");
            assertThat(refused.status()).as(act).isEqualTo(422);
            assertThat(refused.body())
                    .contains("This poll has closed.", "Go to the page of this poll")
                    .doesNotContain("Cast my ballot", "Check my ballot");
            markedAsBefore(refused);
        }
    }

    @Test
    void who_is_not_on_the_roll_is_led_to_the_matter_and_told_why_and_keeps_what_was_marked() {
        String poll = ask("rule", "irv/2", "options", THREE);
        instance.clock().advance(Duration.ofMinutes(1));
        var late = instance.member("Late");
        String led = late.get(poll + "/ballot").location();
        assertThat(led).isEqualTo(matter(poll) + "#ballot");
        assertThat(late.page(poll).body()).contains("id=\"ballot\"", "You are not on the roll", "You joined on");
        for (String act : List.of("/ballot", "/ballot/check")) {
            var refused = late.submit(poll + act, "rank-o2", "1", "rank-o3", "2", "reason", "Near the tea");
            assertThat(refused.status()).as(act).isEqualTo(422);
            assertThat(refused.body()).contains("You are not on the roll of this poll.");
            markedAsBefore(refused);
        }
    }

    @Test
    void the_page_of_the_matter_says_what_is_voted_on_also_to_who_may_not_vote() {
        String poll = ask("rule", "irv/2", "options", "The hall | Warm\nThe barn");
        instance.clock().advance(Duration.ofMinutes(1));
        for (var reader : List.of(ada, instance.member("Later")))
            assertThat(reader.page(poll).body()).contains("It is between 2 options", "The hall", "Warm", "The barn");
    }

    @Test
    void there_is_no_ballot_of_a_poll_that_is_not_there() {
        assertThat(ada.get("/polls/p_nothing/ballot").status()).isEqualTo(404);
    }

    private void over(String poll, String told) {
        var body = new String[1];
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            var led = ada.get(poll + "/ballot");
            if (led.status() != 303) return false;
            assertThat(led.location()).isEqualTo(matter(poll) + "?ballot=late");
            body[0] = ada.page(led.location()).body();
            return true;
        });
        assertThat(body[0]).contains("id=\"late\"", told);
    }

    private static void markedAsBefore(Reply page) {
        assertThat(page.body())
                .containsPattern(
                        "(?s)name=\"rank-o2\".{0,120}<option value=\"\">[^<]*</option>\\s*<option value=\"1\" selected")
                .containsPattern("(?s)name=\"rank-o3\".{0,200}<option value=\"2\" selected")
                .contains("Near the tea</textarea>");
    }

    private static String matter(String poll) {
        return poll.replace("/polls/", "/decisions/");
    }

    private String ask(String... more) {
        var fields = new ArrayList<>(List.of("question", "Where do we meet?"));
        fields.addAll(List.of(more));
        var reply = ada.submit("/polls", fields.toArray(String[]::new));
        ada.follow(reply);
        return reply.made();
    }
}
