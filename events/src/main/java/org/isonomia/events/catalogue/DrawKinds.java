package org.isonomia.events.catalogue;

import static org.isonomia.events.Kind.kind;

import java.util.List;
import java.util.Set;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Kind;
import org.isonomia.events.Tag;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.FullPollDemanded;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.LotDrawn;
import org.isonomia.events.draws.DrawEvent.LotFailed;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PanelPlaceDeclined;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.draws.DrawEvent.SeedEntered;
import org.isonomia.events.draws.DrawEvent.ShareCommitted;
import org.isonomia.events.draws.DrawEvent.ShareRevealed;
import org.isonomia.events.draws.earlier.PoolFixedV1;

/** The kinds of events of lots and panels. */
final class DrawKinds {
    private static final List<Kind<? extends DrawEvent>> KINDS = List.of(
            kind("draws.PoolFixed", 2, PoolFixed.class, e -> about(e))
                    .upcast(1, PoolFixedV1.class, PoolFixedV1::upcast),
            kind("draws.LotCalled", 1, LotCalled.class, e -> about(e)),
            kind("draws.ShareCommitted", 1, ShareCommitted.class, e -> about(e)),
            kind("draws.ShareRevealed", 1, ShareRevealed.class, e -> about(e)),
            kind("draws.LotDrawn", 1, LotDrawn.class, e -> about(e)),
            kind("draws.LotFailed", 1, LotFailed.class, e -> about(e)),
            kind("draws.SeedEntered", 1, SeedEntered.class, e -> about(e)),
            kind("draws.PanelDrawn", 1, PanelDrawn.class, e -> about(e)),
            kind("draws.PanelPlaceDeclined", 1, PanelPlaceDeclined.class, e -> about(e)),
            kind("draws.PanelSeated", 1, PanelSeated.class, e -> Set.of(Tag.poll(e.poll()), Tag.poll(e.opens()))),
            kind("draws.FullPollDemanded", 1, FullPollDemanded.class, e -> about(e)),
            kind("draws.DrawLapsed", 1, DrawLapsed.class, e -> about(e)));

    static final List<Catalogue.Area> AREAS = List.of(new Catalogue.Area(DrawEvent.class, KINDS));

    private DrawKinds() {}

    private static Set<Tag> about(DrawEvent event) {
        return Set.of(Tag.poll(event.poll()));
    }
}
