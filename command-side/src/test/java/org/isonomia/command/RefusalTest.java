package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.command.polls.PollRefusal;
import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void a_refusal_is_named_by_its_area_and_what_is_wrong() {
        assertThat(PollRefusal.NOT_ON_ROLL.type()).isEqualTo("polls/not-on-roll");
        assertThat(Input.Fault.NOT_AN_EMAIL.type()).isEqualTo("input/not-an-email");
    }

    @Test
    void data_is_added_by_name() {
        var refusal =
                Refusal.of(PollRefusal.TOO_FEW_SUPPORTERS).with("needed", 5).with("reached", 2L);
        assertThat(refusal.data())
                .containsOnly(java.util.Map.entry("needed", "5"), java.util.Map.entry("reached", "2"));
        assertThat(refusal.field()).isNull();
    }
}
