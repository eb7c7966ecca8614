package org.isonomia.rules.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final PollId POLL = new PollId("p_1");
    private static final MemberId ADA = new MemberId("m_ada");
    private static final MemberId BO = new MemberId("m_bo");
    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);

    @Test
    void a_digest_is_bound_to_the_lot_the_call_and_the_member() {
        assertThat(Shares.digest(POLL, LotOf.PANEL, 1, ADA, ONE))
                .isEqualTo(Digests.sha256("isonomia/share/1\np_1\nPANEL\n1\nm_ada\n" + ONE + "\n"));
        assertThat(new HashSet<>(List.of(
                        Shares.digest(POLL, LotOf.PANEL, 1, ADA, ONE),
                        Shares.digest(POLL, LotOf.TIE, 1, ADA, ONE),
                        Shares.digest(POLL, LotOf.PANEL, 2, ADA, ONE),
                        Shares.digest(POLL, LotOf.PANEL, 1, BO, ONE),
                        Shares.digest(new PollId("p_2"), LotOf.PANEL, 1, ADA, ONE),
                        Shares.digest(POLL, LotOf.PANEL, 1, ADA, TWO))))
                .hasSize(6);
    }

    @Test
    void the_seed_is_the_hash_of_what_was_revealed_in_order_of_ids_whoever_revealed_first() {
        assertThat(Shares.seed(POLL, LotOf.TIE, 2, Map.of(BO, TWO, ADA, ONE)))
                .isEqualTo(Digests.sha256("isonomia/seed/1\np_1\nTIE\n2\nm_ada=" + ONE + "\nm_bo=" + TWO + "\n"));
        assertThat(Shares.seed(POLL, LotOf.TIE, 2, Map.of(ADA, ONE)))
                .isNotEqualTo(Shares.seed(POLL, LotOf.TIE, 2, Map.of(ADA, ONE, BO, TWO)));
    }

    @Test
    void a_pool_beyond_what_rfc_3797_can_number_is_drawn_by_a_rule_of_its_own() {
        var pool = IntStream.rangeClosed(1, Rfc3797.MOST_POOL + 1)
                .mapToObj(number -> new MemberId("m_%06d".formatted(number)))
                .toList();
        var panel = PanelDraw.panel(ONE, pool, 7, member -> true);
        assertThat(panel).hasSize(7).doesNotHaveDuplicates();
        assertThat(PanelDraw.panel(ONE, pool, 7, member -> !member.equals(panel.getFirst())))
                .startsWith(panel.get(1), panel.get(2));
        var small = List.of("a", "b", "c", "d", "e");
        assertThat(WideDraw.order("7./", small)).containsExactlyInAnyOrderElementsOf(small);
    }
}
