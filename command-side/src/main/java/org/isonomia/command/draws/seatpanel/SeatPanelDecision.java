package org.isonomia.command.draws.seatpanel;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_DUE;
import static org.isonomia.command.polls.PollRefusal.NO_DRAW;

import java.time.Instant;
import java.util.ArrayList;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.draws.Drawing;
import org.isonomia.deciding.Reopening;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;

/** The panel is seated once those drawn had time to decline; a draw that nobody seeded, or nobody sits for, lapses. */
public record SeatPanelDecision(Drawing drawing) implements Decision<SeatPanel> {
    public static final Reads<SeatPanel, SeatPanelDecision> READS =
            Drawing.reads(SeatPanel.class, SeatPanel::poll, SeatPanelDecision::new, SeatPanelDecision::drawing);

    @Override
    public Verdict decide(SeatPanel command, Instant now) {
        var draw = drawing.draw();
        if (draw.fixed().isEmpty()) return refuse(NO_DRAW);
        if (draw.over() || drawing.demanded()) return accept();
        if (drawing.isOpen(now) || drawing.isOpen(LotOf.PANEL)) return refuse(NOT_DUE);
        if (draw.drawn().isEmpty()) return accept(drawing.lapse(command.poll(), now));
        var panel = drawing.panel(draw.drawn().get().seed(), now);
        if (panel.isEmpty()) return accept(drawing.lapse(command.poll(), now));
        var next = PollId.following(command.poll(), (drawing.isOfChallenge() ? Reason.CHALLENGE : Reason.PANEL).name());
        var reopening = drawing.isOfChallenge()
                ? Reopening.challenge(command.poll(), Roll.of(panel), now)
                : Reopening.panel(command.poll(), drawing.terms(), Roll.of(panel), now);
        var events = new ArrayList<Event>();
        events.add(new PanelSeated(command.poll(), next, panel));
        events.addAll(drawing.following().open(next, reopening, panel, now));
        return accept(events);
    }
}
