package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import org.isonomia.command.proposals.raisequestion.RaiseQuestion;
import org.isonomia.command.proposals.withdrawproposal.WithdrawProposal;
import org.isonomia.command.roles.standforrole.StandForRole;

/** Nothing comes of a draft, a question and a candidacy, and half a year passes. */
final class Lapsing {
    private Lapsing() {}

    static void happens(Recording log) {
        Motion.drafted(log, DROPPED, ADA, "Nothing");
        var shed = Motion.drafted(log, SHED, CYD, "A shed");
        log.act(CYD, new WithdrawProposal(shed.id(), CYD));
        log.act(BEN, new RaiseQuestion(IDLE, BEN, "And then?", "It is dry.", null));
        log.act(IDA, new StandForRole(CURATOR, IDA, "For a while."));
        log.pass(Duration.ofDays(181));
    }
}
