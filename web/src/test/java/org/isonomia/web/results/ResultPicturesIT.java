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
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ada.get(poll).text("/poll/line/state").equalsIgnoreCase("decided"));
        String page = ada.page(poll.replace("/api", "")).body();
        assertThat(page).contains(picture, "Every figure as a table", "Ash", "Beech", "Cedar");
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
