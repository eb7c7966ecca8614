package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import org.isonomia.command.draws.demandfullpoll.DemandFullPoll;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.polls.Occasion.Reason;

/**
 * Too few come, twice, to each of three polls: of the bench a panel decides, of the fence all, as three demand, and the
 * swing lapses with its draw, as Hal keeps his share back and nobody volunteers again. What was adopted about the clock is
 * annulled and held again.
 */
final class Drawing {
    private static final Duration VOTING = Duration.ofDays(5);
    private static final Duration EXTENDED = Duration.ofDays(1);
    private static final Duration NOTICE = Duration.ofDays(2);

    private Drawing() {}

    static void happens(Recording log) {
        var bench = drafted(log, BENCH, FAY, "A bench");
        var fence = drafted(log, FENCE, GIL, "A fence");
        var swing = drafted(log, SWING, IDA, "A swing");
        log.pass(Duration.ofDays(3));
        for (Motion motion : new Motion[] {bench, fence, swing})
            Motion.yes(log, motion.putNow(first(motion.id())), motion.proposer(), ADA);
        log.pass(VOTING.plus(EXTENDED).plus(NOTICE));
        for (Motion motion : new Motion[] {bench, fence, swing})
            Motion.yes(log, second(motion.id()), motion.proposer());
        log.pass(VOTING.plus(EXTENDED));
        for (MemberId member : new MemberId[] {CYD, EVA, HAL})
            log.act(member, new DemandFullPoll(second(FENCE), member));
        for (MemberId member : new MemberId[] {BEN, CYD, HAL}) Lots.committed(log, second(SWING), member);
        Lots.drawn(log, second(BENCH), BEN, CYD, JON);
        log.until(Lots.called(log, second(SWING)).commitBy());
        for (MemberId member : new MemberId[] {BEN, CYD}) Lots.revealed(log, second(SWING), member);
        Motion.yes(log, panel(BENCH), Lots.seated(log, second(BENCH)));
        log.pass(VOTING.plus(EXTENDED).plus(NOTICE));
        annulled(log);
    }

    private static void annulled(Recording log) {
        var clock = drafted(log, CLOCK, HAL, "A clock");
        log.pass(Duration.ofDays(3));
        var poll = clock.putNow(first(CLOCK));
        Motion.yes(log, poll, ADA, BEN, CYD, EVA, FAY);
        log.pass(VOTING);
        Lots.challenged(log, poll, IDA, JON);
        Lots.drawn(log, poll, ADA, CYD, EVA);
        Motion.yes(log, PollId.following(poll, Reason.CHALLENGE.name()), Lots.seated(log, poll));
        log.pass(VOTING.plus(EXTENDED));
        Motion.yes(log, PollId.following(poll, Reason.RERUN.name()), BEN, EVA, FAY, GIL, HAL, IDA);
        log.pass(VOTING);
    }

    private static Motion drafted(Recording log, ProposalId id, MemberId by, String title) {
        return Motion.drafted(log, id, by, title).ready(BEN);
    }
}
