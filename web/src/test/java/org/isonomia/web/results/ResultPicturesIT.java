package org.isonomia.web.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.made;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a counted poll looks like, by its rule: the picture, and below it every figure as a table. */
class ResultPicturesIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private static final Map<Integer, Browser> VOTERS = new HashMap<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stv-scottish/2 | 2 | abc abc acb bca cba | votes that moved on",
                "irv/2          | 1 | abc abc bca bca cba | votes that moved on",
                "irv/2          | 1 | abc abc acb bca cba | <caption>Stage 1</caption>",
                "schulze/2      | 1 | abc abc acb bca cba | Ash against each of the others",
                "borda/2        | 1 | abc abc acb bca cba | <table class=\"bars\">"
            })
    void a_ranked_count_has_the_picture_of_its_rule(String rule, int seats, String ballots, String picture) {
        var ada = instance.founder();
        var cast = List.of(ballots.split(" "));
        var voters = IntStream.range(0, cast.size())
                .mapToObj(ResultPicturesIT::voter)
                .toList();
        String poll = made(ada, ada.post("/api/polls", """
                {"question":"By %s?","rule":"%s","seats":%d,
                 "options":[{"id":"a","title":"Ash"},{"id":"b","title":"Beech"},{"id":"c","title":"Cedar"}]}""".formatted(rule, rule, seats)));
        for (int i = 0; i < cast.size(); i++) cast(voters.get(i), poll, cast.get(i));
        decided(ada, poll);
        String page = ada.page(poll.replace("/api", "")).body();
        assertThat(page).contains(picture, "Every figure as a table", "Ash", "Beech", "Cedar");
    }

    @Test
    void a_count_by_scores_has_its_sums_and_the_run_off_of_the_two_highest_as_the_sheet_has_them() {
        var ada = instance.founder();
        int[][] scores = {{5, 4, 0}, {5, 4, 0}, {0, 4, 5}, {1, 5, 0}, {3, 3, 1}};
        for (int i = 0; i < scores.length; i++) voter(i);
        String poll = made(ada, ada.post("/api/polls", """
                {"question":"By stars?","rule":"star/2",
                 "options":[{"id":"a","title":"Ash"},{"id":"b","title":"Beech"},{"id":"c","title":"Cedar"}]}"""));
        for (int i = 0; i < scores.length; i++) {
            var reply = voter(i).submit(
                            poll.replace("/api", "") + "/ballot",
                            "score-a",
                            "" + scores[i][0],
                            "score-b",
                            "" + scores[i][1],
                            "score-c",
                            "" + scores[i][2]);
            assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
        }
        decided(ada, poll);
        var main = Jsoup.parse(ada.page(poll.replace("/api", "")).body()).selectFirst("main");
        assertThat(main.select(".bars caption").eachText()).containsExactly("Sum over all ballots");
        assertThat(main.select(".bars th").eachText()).containsExactly("Beech (elected)", "Ash", "Cedar");
        assertThat(main.select(".bars td.n").eachText()).containsExactly("20", "14", "6");
        assertThat(main.text())
                .contains("The run-off of the two highest: Beech against Ash")
                .contains("Ash higher: 2", "Beech higher: 2", "both the same: 1");
    }

    private static void decided(Browser ada, String poll) {
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ada.get(poll).text("/poll/line/state").equalsIgnoreCase("decided"));
    }

    private static Browser voter(int number) {
        return VOTERS.computeIfAbsent(number, i -> i == 0 ? instance.founder() : instance.member("Voter" + i));
    }

    private static void cast(Browser voter, String poll, String ranks) {
        var fields = IntStream.range(0, ranks.length())
                .boxed()
                .flatMap(place -> Stream.of("rank-" + ranks.charAt(place), String.valueOf(place + 1)))
                .toArray(String[]::new);
        var reply = voter.submit(poll.replace("/api", "") + "/ballot", fields);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
    }
}
