package org.isonomia.command.draws.declinepanelplace;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_DRAWN;
import static org.isonomia.command.polls.PollRefusal.NO_DRAW;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.draws.Drawing;
import org.isonomia.events.draws.DrawEvent.PanelPlaceDeclined;

/** Until the panel is seated; those who moved up can decline as well. */
public record DeclinePanelPlaceDecision(Drawing drawing) implements Decision<DeclinePanelPlace> {
    public static final Reads<DeclinePanelPlace, DeclinePanelPlaceDecision> READS = Drawing.reads(
            DeclinePanelPlace.class,
            DeclinePanelPlace::poll,
            DeclinePanelPlaceDecision::new,
            DeclinePanelPlaceDecision::drawing);

    @Override
    public Verdict decide(DeclinePanelPlace command, Instant now) {
        if (!drawing.isOpen(now)) return refuse(NO_DRAW);
        if (drawing.draw().declined().contains(command.member())) return accept();
        var drawn = drawing.draw().drawn();
        boolean sits =
                drawn.isPresent() && drawing.panel(drawn.get().seed(), now).contains(command.member());
        return sits ? accept(new PanelPlaceDeclined(command.poll(), command.member())) : refuse(NOT_DRAWN);
    }
}
