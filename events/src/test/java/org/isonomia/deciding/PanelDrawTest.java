package org.isonomia.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isonomia.events.MemberId;
import org.isonomia.rules.sortition.Rfc3797;
import org.junit.jupiter.api.Test;

class PanelDrawTest {
    private static final String SEED = "00000000000000000000000000000000000000000000000000000000000000ff";
    private static final List<MemberId> POOL = IntStream.range(0, 40)
            .mapToObj(number -> new MemberId("m_%02d".formatted(number)))
            .toList();

    @Test
    void the_beacons_number_is_one_source_with_one_number_of_the_rfc() {
        assertThat(PanelDraw.key(SEED)).isEqualTo("255./").isEqualTo(Rfc3797.key(List.of(List.of(255L))));
    }

    @Test
    void the_panel_is_the_head_of_the_rfcs_order_of_the_sorted_pool() {
        var order = Rfc3797.order("255./", POOL);
        assertThat(PanelDraw.panel(SEED, POOL, 7, member -> true)).isEqualTo(order.subList(0, 7));
    }

    @Test
    void the_order_in_which_the_pool_is_listed_changes_nothing() {
        var shuffled = new ArrayList<>(POOL);
        Collections.shuffle(shuffled, new Random(4));
        assertThat(PanelDraw.panel(SEED, shuffled, 7, member -> true))
                .isEqualTo(PanelDraw.panel(SEED, POOL, 7, member -> true));
    }

    @Test
    void whoever_does_not_sit_gives_the_place_to_the_next_and_moves_nobody_else() {
        var panel = PanelDraw.panel(SEED, POOL, 7, member -> true);
        var eighth = PanelDraw.panel(SEED, POOL, 8, member -> true).getLast();
        var without = PanelDraw.panel(SEED, POOL, 7, member -> !member.equals(panel.get(2)));
        var expected = new ArrayList<>(panel);
        expected.remove(2);
        expected.add(eighth);
        assertThat(without).isEqualTo(expected);
    }

    @Test
    void a_pool_smaller_than_the_panel_sits_whole() {
        assertThat(PanelDraw.panel(SEED, POOL.subList(0, 3), 7, member -> true))
                .containsExactlyInAnyOrderElementsOf(POOL.subList(0, 3));
        assertThat(PanelDraw.panel(SEED, POOL, 7, member -> false)).isEmpty();
    }
}
