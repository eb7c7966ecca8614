package org.isonomia.web.polls;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ballots to try one's hand at. */
class PracticeIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @ParameterizedTest
    @EnumSource(Practice.class)
    void each_kind_of_ballot_can_be_filled_in_told_in_words_and_leaves_no_entry(Practice kind) {
        var ada = instance.founder();
        String path = "/practice/" + kind.word();
        assertThat(ada.get("/practice").body()).contains(path);
        assertThat(ada.get(path).status()).isEqualTo(200);
        long before =
                ada.get("/api/history").json().at("/items/0/entry/position").asLong();

        var told = switch (kind) {
            case YES_NO -> ada.submit(path, "choice", "no", "reason", "");
            case CONSENT -> ada.submit(path, "choice", "object", "reason", "It rains.");
            case SINGLE -> ada.submit(path, "choice", "lake", "reason", "");
            case SEVERAL -> ada.submit(path, "approval", "on", "choice", "lake", "reason", "");
            case RANKING -> ada.submit(path, "rank-lake", "1", "rank-meadow", "2", "reason", "");
            case STARS -> ada.submit(path, "score-lake", "5", "score-meadow", "1", "reason", "");
            case DOTS -> ada.submit(path, "score-lake", "3", "reason", "");
            case TIMES -> ada.submit(path, "score-o1", "2", "reason", "");
        };
        assertThat(told.status()).as(told.body()).isEqualTo(200);
        assertThat(told.body()).contains("Your ballot would say", "Nothing of this was cast or kept.");
        assertThat(ada.get("/api/history").json().at("/items/0/entry/position").asLong())
                .isEqualTo(before);
    }

    @Test
    void what_a_real_ballot_would_be_refused_for_is_told_and_what_was_marked_stays() {
        var ada = instance.founder();
        var empty = ada.submit("/practice/single", "reason", "So it is.");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("So it is.").doesNotContain("Your ballot would say");
        var unreasoned = ada.submit("/practice/consent", "choice", "object", "reason", "");
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.body()).contains("value=\"object\" checked");
        assertThat(ada.get("/practice/tarot").status()).isEqualTo(404);
    }
}
