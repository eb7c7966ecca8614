package org.isonomia.deadlines;

import static org.isonomia.deadlines.Change.NONE;
import static org.isonomia.deadlines.Change.set;
import static org.isonomia.deadlines.Change.setIfAny;
import static org.isonomia.deadlines.Change.settle;
import static org.isonomia.deadlines.Change.settleIfAny;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.LotDrawn;
import org.isonomia.events.draws.DrawEvent.LotFailed;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.rules.sortition.LotOf;

/** Of draws. A lot is named by its poll and what it is of. */
public final class DrawDeadlines {
    public static final Deadline SEAT_PANEL = new Deadline("seat-panel", (event, at) -> switch (event) {
        case PoolFixed e -> setIfAny(e.poll(), e.until());
        case PanelDrawn e -> set(e.poll(), e.seatsAt());
        case PanelSeated e -> settle(e.poll());
        case DrawLapsed e -> settle(e.poll());
        case PollOpened e -> settleIfAny(e.terms().occasion().follows());
        default -> NONE;
    });

    public static final Deadline CLOSE_COMMITMENTS =
            new Deadline("close-commitments", (event, at) -> ofLot(event, LotCalled::commitBy));

    public static final Deadline DRAW_LOT = new Deadline("draw-lot", (event, at) -> ofLot(event, LotCalled::revealBy));

    static final List<Deadline> ALL = List.of(SEAT_PANEL, CLOSE_COMMITMENTS, DRAW_LOT);

    private DrawDeadlines() {}

    private static List<Change> ofLot(Event event, Function<LotCalled, Instant> end) {
        return switch (event) {
            case LotCalled e -> set(lot(e.poll(), e.of()), end.apply(e));
            case LotDrawn e -> settle(lot(e.poll(), e.of()));
            case LotFailed e -> settle(lot(e.poll(), e.of()));
            case PollOpened e -> {
                var follows = e.terms().occasion().follows();
                yield follows == null ? NONE : settle(lot(follows, LotOf.PANEL));
            }
            default -> NONE;
        };
    }

    private static String lot(PollId poll, LotOf of) {
        return poll.value() + "/" + of;
    }
}
