package org.isonomia.audit.fold;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.audit.deciding.PanelOrder;
import org.isonomia.events.MemberId;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.jspecify.annotations.Nullable;

/** What the entries so far make of the draw in a failed poll's place. */
final class Draw {
    final PoolFixed fixed;
    private final List<MemberId> pool;
    final Map<MemberId, String> seeds = new HashMap<>();

    @Nullable
    PanelDrawn drawn;

    final Set<MemberId> declined = new HashSet<>();
    final Set<MemberId> demanding = new HashSet<>();

    /** Who sits; empty until the seating. */
    List<MemberId> seated = List.of();

    boolean over;

    /** Whether its panel hears a challenge. */
    final boolean hearing;

    /** Who sits on no panel about it. */
    private final Set<MemberId> parties;

    /** The call that volunteers give its seed in; absent where a beacon does. */
    @Nullable
    LotState lot;

    /** @param pool of the re-derived roll of the poll it belongs to */
    Draw(PoolFixed fixed, List<MemberId> pool, boolean hearing, Set<MemberId> parties) {
        this.hearing = hearing;
        this.parties = parties;
        this.fixed = fixed;
        this.pool = pool;
    }

    /** When its present stage ends; absent while a lot has its own end. */
    @Nullable
    Instant end() {
        return drawn == null ? fixed.until() : drawn.seatsAt();
    }

    boolean isOpen(Instant moment) {
        var end = end();
        if (end != null) return !over && moment.isBefore(end);
        return !over && lot != null && !lot.over && moment.isBefore(lot.called.revealBy());
    }

    boolean confirms(String seed, Members members) {
        return seeds.entrySet().stream()
                        .filter(entered -> entered.getValue().equals(seed) && members.has(entered.getKey()))
                        .count()
                >= 2;
    }

    List<MemberId> panel(String seed, Members members, Instant at) {
        java.util.function.Predicate<MemberId> sits =
                member -> members.isActive(member, at) && !declined.contains(member) && !parties.contains(member);
        return PanelOrder.panel(seed, pool, fixed.places(), sits);
    }
}
