package org.isonomia.command.areas;

import static org.isonomia.command.Slice.of;
import static org.isonomia.command.Slice.without;

import java.util.List;
import org.isonomia.command.Area;
import org.isonomia.command.Due;
import org.isonomia.command.Who;
import org.isonomia.command.draws.commitshare.CommitShare;
import org.isonomia.command.draws.commitshare.CommitShareDecision;
import org.isonomia.command.draws.declinepanelplace.DeclinePanelPlace;
import org.isonomia.command.draws.declinepanelplace.DeclinePanelPlaceDecision;
import org.isonomia.command.draws.demandfullpoll.DemandFullPoll;
import org.isonomia.command.draws.demandfullpoll.DemandFullPollDecision;
import org.isonomia.command.draws.enterseed.EnterSeed;
import org.isonomia.command.draws.enterseed.EnterSeedDecision;
import org.isonomia.command.draws.revealshare.RevealShare;
import org.isonomia.command.draws.revealshare.RevealShareDecision;
import org.isonomia.command.draws.seatpanel.SeatPanel;
import org.isonomia.command.draws.seatpanel.SeatPanelDecision;
import org.isonomia.command.draws.settlelot.SettleLot;
import org.isonomia.command.draws.settlelot.SettleLotDecision;
import org.isonomia.deadlines.DrawDeadlines;
import org.isonomia.events.PollId;
import org.isonomia.rules.sortition.LotOf;

/** Draws: the lot that volunteers make, and the panel that it seats. */
final class DrawsArea {
    static final Area AREA = new Area(
            "draws",
            List.of(
                    of(Who.MEMBER, EnterSeedDecision.READS, EnterSeed::by),
                    of(Who.MEMBER, CommitShareDecision.READS, CommitShare::by),
                    of(Who.VOLUNTEER, RevealShareDecision.READS, RevealShare::by)
                            .evenSuspended(),
                    without(Who.CLOCK, SettleLotDecision.READS),
                    of(Who.DRAWN, DeclinePanelPlaceDecision.READS, DeclinePanelPlace::member),
                    of(Who.MEMBER, DemandFullPollDecision.READS, DemandFullPoll::by),
                    without(Who.CLOCK, SeatPanelDecision.READS)),
            List.of(),
            List.of(
                    new Due(DrawDeadlines.SEAT_PANEL, on -> new SeatPanel(new PollId(on.getFirst()))),
                    new Due(DrawDeadlines.CLOSE_COMMITMENTS, DrawsArea::settle),
                    new Due(DrawDeadlines.DRAW_LOT, DrawsArea::settle)),
            Area.codes());

    private DrawsArea() {}

    private static SettleLot settle(List<String> on) {
        return new SettleLot(new PollId(on.getFirst()), LotOf.valueOf(on.get(1)));
    }
}
