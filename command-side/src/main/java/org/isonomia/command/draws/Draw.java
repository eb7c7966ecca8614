package org.isonomia.command.draws;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.MemberId;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.FullPollDemanded;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PanelPlaceDeclined;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.draws.DrawEvent.SeedEntered;
import org.isonomia.rules.sortition.LotOf;

/**
 * A draw so far.
 *
 * @param seeds what each member entered last
 * @param over lapsed, or seated
 * @param lots of volunteers, about its panel or a tie
 */
public record Draw(
        Optional<PoolFixed> fixed,
        Map<MemberId, String> seeds,
        Optional<PanelDrawn> drawn,
        Set<MemberId> declined,
        Set<MemberId> demanding,
        boolean over,
        Map<LotOf, Lot> lots) {
    public static final Draw NONE =
            new Draw(Optional.empty(), Map.of(), Optional.empty(), Set.of(), Set.of(), false, Map.of());

    public Draw after(DrawEvent event) {
        return switch (event) {
            case PoolFixed e -> new Draw(Optional.of(e), seeds, drawn, declined, demanding, over, lots);
            case SeedEntered e -> {
                var entered = new HashMap<>(seeds);
                entered.put(e.by(), e.seed());
                yield new Draw(fixed, Map.copyOf(entered), drawn, declined, demanding, over, lots);
            }
            case PanelDrawn e -> new Draw(fixed, seeds, Optional.of(e), declined, demanding, over, lots);
            case PanelPlaceDeclined e ->
                new Draw(fixed, seeds, drawn, plus(declined, e.member()), demanding, over, lots);
            case FullPollDemanded e -> new Draw(fixed, seeds, drawn, declined, plus(demanding, e.by()), over, lots);
            case PanelSeated e -> new Draw(fixed, seeds, drawn, declined, demanding, true, lots);
            case DrawEvent.Lot e -> {
                var next = new HashMap<>(lots);
                next.put(e.of(), lot(e.of()).after(e));
                yield new Draw(fixed, seeds, drawn, declined, demanding, over, Map.copyOf(next));
            }
            case DrawLapsed e -> new Draw(fixed, seeds, drawn, declined, demanding, true, lots);
        };
    }

    public Lot lot(LotOf of) {
        return lots.getOrDefault(of, Lot.NONE);
    }

    private static Set<MemberId> plus(Set<MemberId> before, MemberId member) {
        var after = new HashSet<>(before);
        after.add(member);
        return Set.copyOf(after);
    }
}
