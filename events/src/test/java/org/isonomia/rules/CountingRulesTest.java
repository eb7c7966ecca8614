package org.isonomia.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.isonomia.rules.counting.UnusableSettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountingRulesTest {
    static Set<String> ids() {
        return CountingRules.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_rule_is_found_under_the_id_it_states_and_takes_defaults(String id) {
        assertThat(CountingRules.of(id, Map.of()).orElseThrow().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_misspelt_setting_is_refused(String id) {
        assertThatThrownBy(() -> CountingRules.of(id, Map.of("treshold", "1")))
                .isInstanceOf(UnusableSettingsException.class)
                .hasMessage("the rule has no setting treshold");
    }

    @Test
    void there_is_no_rule_without_a_version() {
        assertThat(CountingRules.of("approval", Map.of())).isEmpty();
        assertThat(ids()).allMatch(id -> id.matches("[a-z-]+/[1-9]"));
    }
}
