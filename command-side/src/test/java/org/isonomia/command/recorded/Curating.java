package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.draws.declinepanelplace.DeclinePanelPlace;
import org.isonomia.command.polls.withdrawballot.WithdrawBallot;
import org.isonomia.command.proposals.draftproposal.DraftProposal;
import org.isonomia.command.proposals.reviseproposal.ReviseProposal;
import org.isonomia.command.proposals.withdrawsupport.WithdrawSupport;
import org.isonomia.events.MemberId;

/**
 * A role is wanted twice. The first poll stays open for longer, its result is challenged and upheld; the second closes
 * early, once a ballot was withdrawn in between, and waits for the first, with which it conflicts then.
 */
final class Curating {
    private static final Duration VOTING = Duration.ofDays(5);
    private static final MemberId[] ALL = {ADA, BEN, CYD, EVA, FAY, GIL, HAL, IDA, JON};

    private Curating() {}

    static void happens(Recording log) {
        log.act(ADA, new DraftProposal(CURATE, ADA, "A curator", "We need one.", List.of(DEFINE), WELL));
        log.act(ADA, new ReviseProposal(CURATE, ADA, 1, "Two curators", "We need two.", List.of(DEFINE)));
        var curate = new Motion(log, CURATE, ADA).supported(2, BEN, FAY, CYD);
        log.act(CYD, new WithdrawSupport(CURATE, CYD));
        curate.frozen(2);
        var again = Motion.drafted(log, AGAIN, GIL, "The same again", DEFINE).ready(HAL);
        curate.put(DECIDED.value());
        Motion.yes(log, DECIDED, ADA);
        Motion.no(log, DECIDED, BEN, CYD);
        Motion.yes(log, DECIDED, BEN);
        log.act(CYD, new WithdrawBallot(DECIDED, CYD));
        log.pass(VOTING);
        again.putNow(CONFLICTED);
        Motion.yes(log, DECIDED, EVA, FAY, GIL, HAL, IDA);
        log.pass(Duration.ofDays(1));
        Motion.yes(log, CONFLICTED, ALL);
        log.act(IDA, new WithdrawBallot(CONFLICTED, IDA));
        Motion.no(log, CONFLICTED, IDA);
        log.pass(Duration.ofDays(1));
        heard(log);
    }

    private static void heard(Recording log) {
        Lots.challenged(log, DECIDED, JON, HAL);
        Lots.drawn(log, DECIDED, BEN, CYD, EVA);
        var first = Lots.drawn(log, DECIDED).getFirst();
        log.act(first, new DeclinePanelPlace(DECIDED, first));
        Motion.no(log, HEARD, Lots.seated(log, DECIDED));
        log.pass(VOTING);
    }
}
