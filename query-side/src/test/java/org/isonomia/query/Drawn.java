package org.isonomia.query;

import static org.isonomia.query.Story.ADA;
import static org.isonomia.query.Story.ALL;
import static org.isonomia.query.Story.BEN;
import static org.isonomia.query.Story.CONFLICTED;
import static org.isonomia.query.Story.CYD;
import static org.isonomia.query.Story.DAY;
import static org.isonomia.query.Story.HALF_A_YEAR;
import static org.isonomia.query.Story.LATER;
import static org.isonomia.query.Story.WEEK;

import java.util.List;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.FullPollDemanded;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PanelPlaceDeclined;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.draws.DrawEvent.SeedEntered;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;

/** Two places, of which the first drawn declines; Cyd alone wants all to decide. Another draw lapses. */
final class Drawn {
    static final String SEED = "0123456789abcdef".repeat(4);

    /** All, in the order of the draw. */
    static final List<MemberId> ORDER = PanelDraw.panel(SEED, ALL, 3, member -> true);

    private final MemoryLog log;

    private Drawn(MemoryLog log) {
        this.log = log;
    }

    static void happen(MemoryLog log) {
        var drawn = new Drawn(log);
        drawn.panel();
        drawn.lot();
        log.append(new DrawLapsed(LATER));
    }

    private void by(MemberId by, Event event) {
        log.append(by, null, event);
    }

    private void panel() {
        log.append(new PoolFixed(CONFLICTED, Roll.of(ALL), 2, List.of(), 1_000L, WEEK));
        by(ADA, new SeedEntered(CONFLICTED, ADA, SEED));
        by(BEN, new SeedEntered(CONFLICTED, BEN, SEED));
        by(BEN, new PanelDrawn(CONFLICTED, SEED, ORDER.subList(0, 2), HALF_A_YEAR));
        by(ORDER.getFirst(), new PanelPlaceDeclined(CONFLICTED, ORDER.getFirst()));
        by(CYD, new FullPollDemanded(CONFLICTED, CYD));
        log.append(new PanelSeated(CONFLICTED, new PollId("p_panel"), ORDER.subList(1, 3)));
    }

    /** Of those who committed Ben withholds; a second lot fails. */
    private void lot() {
        log.append(new DrawEvent.LotCalled(LATER, LotOf.PANEL, 1, List.of(), DAY, WEEK));
        by(ADA, new DrawEvent.ShareCommitted(LATER, LotOf.PANEL, 1, ADA, SEED));
        by(BEN, new DrawEvent.ShareCommitted(LATER, LotOf.PANEL, 1, BEN, SEED));
        by(ADA, new DrawEvent.ShareRevealed(LATER, LotOf.PANEL, 1, ADA, SEED));
        log.append(new DrawEvent.LotDrawn(LATER, LotOf.PANEL, 1, List.of(ADA), List.of(BEN), SEED));
        log.append(new DrawEvent.LotCalled(LATER, LotOf.TIE, 1, List.of(), DAY, WEEK));
        log.append(new DrawEvent.LotFailed(LATER, LotOf.TIE, 1, List.of()));
    }
}
