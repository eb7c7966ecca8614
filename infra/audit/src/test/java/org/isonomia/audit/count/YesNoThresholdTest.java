package org.isonomia.audit.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.isonomia.audit.count.UnusableCaseException.Fault;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class YesNoThresholdTest {
    static Map<String, String> settings(String parameters) {
        var file = new CaseFile(
                "n",
                "simple",
                new JsonMapper().readTree(parameters.replace('\'', '"')),
                1,
                List.of(Candidate.of("yes", "yes"), Candidate.of("no", "no")),
                Form.CHOICE,
                new Ballots.Builder(Contest.of("yes", "no")).build(),
                false,
                List.of(),
                null,
                List.of());
        return YesNoThreshold.settings(new Parameters(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes > no | 1/2 | true | cast",
                "Simple majority | 1/2 | true | cast",
                "more yes than no among yes+no; abstentions counted as taking part | 1/2 | true | cast",
                "yes >= 2/3 of cast | 2/3 | false | cast",
                "at least two-thirds of the votes cast | 2/3 | false | cast",
                "more than 60% of yes+no | 60/100 | true | cast",
                "yes > half of participating | 1/2 | true | participants",
                "more than half of all members | 1/2 | true | electorate"
            })
    void the_words_of_a_threshold_become_the_settings_of_the_rule(
            String words, String share, String strict, String base) {
        assertThat(settings("{'threshold':'" + words + "'}"))
                .isEqualTo(Map.of("share", share, "strict", strict, "base", base));
    }

    @Test
    void a_share_of_the_electorate_is_asked_for_besides() {
        assertThat(settings("{'threshold':'yes > no AND yes >= 40% of electorate','electorate':3747112,"
                        + "'electorate_threshold':'2/5'}"))
                .containsEntry("electorate_share", "40/100")
                .containsEntry("electorate", "3747112")
                .containsEntry("share", "1/2");
    }

    @Test
    void a_share_of_the_electorate_alone_asks_for_nothing_else() {
        assertThat(settings("{'threshold':'yes >= 1/3 of electorate','electorate':9}"))
                .isEqualTo(Map.of(
                        "share",
                        "1/3",
                        "strict",
                        "false",
                        "base",
                        "electorate",
                        "electorate_share",
                        "1/3",
                        "electorate",
                        "9"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'threshold':'if the chair likes it'}",
                "{'threshold':'yes > no and yes >= 2/3 of cast'}",
                "{'threshold':'yes >= 1/3 of electorate','electorate_threshold':'1/2'}",
                "{'threshold':'yes >= 1/3 of electorate','electorate_threshold':'many'}",
                "{'quorum':10}",
                "{'threshold':['yes']}"
            })
    void what_cannot_be_read_is_refused_rather_than_counted_otherwise(String parameters) {
        var refusal = catchThrowableOfType(UnusableCaseException.class, () -> settings(parameters));
        assertThat(refusal.fault()).isEqualTo(Fault.UNUSABLE_PARAMETER);
    }
}
