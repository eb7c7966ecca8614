package org.isonomia.rules.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.BallotFault;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentTest {
    static final Contest CONTEST = Contest.of("consent", "concern", "object");
    final CountingRule rule = CountingRules.of("consent/1", Map.of()).orElseThrow();

    CountSheet count(long consent, long concern, long objections, long blank) {
        var ballots = new Ballots.Builder(CONTEST)
                .add(new Choice.One("consent"), consent)
                .add(new Choice.One("concern"), concern)
                .add(new Choice.One("object"), objections)
                .add(Choice.BLANK, blank)
                .build();
        return rule.count(CONTEST, ballots);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 0, 0, 0, consented",
        "0, 1, 0, 0, consented",
        "1, 0, 0, 5, consented",
        "9, 0, 1, 0, objected",
        "0, 0, 1, 0, objected",
        "0, 0, 0, 0, no-answer",
        "0, 0, 0, 7, no-answer"
    })
    void one_sustained_objection_blocks_and_silence_is_not_consent(
            long consent, long concern, long objections, long blank, String result) {
        assertThat(count(consent, concern, objections, blank).result()).isEqualTo(result);
    }

    @Test
    void the_sheet_says_how_many_consent_are_concerned_and_object() {
        assertThat(count(4, 2, 1, 3).parts())
                .contains(
                        new CountSheet.Figure("consent", "4"),
                        new CountSheet.Figure("concern", "2"),
                        new CountSheet.Figure("objections", "1"));
        assertThat(count(4, 2, 1, 3).winners()).isEmpty();
        assertThat(count(4, 2, 0, 3).winners()).containsExactly("consent");
    }

    @Test
    void another_word_is_refused() {
        assertThat(rule.check(CONTEST, new Choice.One("veto")))
                .contains(BallotFault.of(BallotFault.Code.UNKNOWN_OPTION, "option", "veto"));
        assertThat(rule.check(CONTEST, new Choice.One("object"))).isEmpty();
        assertThat(rule.check(CONTEST, Choice.BLANK)).isEmpty();
        assertThat(rule.check(CONTEST, Choice.ranked("object"))).isPresent();
    }
}
