package org.isonomia.audit.fold;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.events.MemberId;
import org.isonomia.events.polls.DrawEvent.PanelDrawn;
import org.isonomia.events.polls.DrawEvent.PoolFixed;
import org.isonomia.rules.sortition.PanelDraw;
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

    /** Who challenged the result that its panel hears, and sits in no panel on it. */
    final @Nullable MemberId challenger;

    /** @param pool the re-derived roll of the poll it belongs to */
    Draw(PoolFixed fixed, List<MemberId> pool, @Nullable MemberId challenger) {
        this.challenger = challenger;
        this.fixed = fixed;
        this.pool = pool;
    }

    /** When its present stage ends. */
    Instant end() {
        return drawn == null ? fixed.until() : drawn.seatsAt();
    }

    boolean isOpen(Instant moment) {
        return !over && moment.isBefore(end());
    }

    boolean confirms(String seed, Members members) {
        return seeds.entrySet().stream()
                        .filter(entered -> entered.getValue().equals(seed) && members.has(entered.getKey()))
                        .count()
                >= 2;
    }

    List<MemberId> panel(String seed, Members members) {
        return PanelDraw.panel(
                seed,
                pool,
                fixed.places(),
                member -> members.has(member) && !declined.contains(member) && !member.equals(challenger));
    }
}
