package org.isonomia.command.polls.withdrawballot;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOTHING_TO_WITHDRAW;

import java.time.Instant;
import java.util.ArrayList;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.Objections;
import org.isonomia.command.polls.Voter;
import org.isonomia.events.Event;
import org.isonomia.events.Tag;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/**
 * Withdrawing depends, beyond what casting does, on this voter's own ballots. Not everybody has voted any more: an early
 * close that was announced is called off.
 */
public record WithdrawBallotDecision(Voter voter, boolean cast, Objections objections)
        implements Decision<WithdrawBallot> {
    public static final Reads<WithdrawBallot, WithdrawBallotDecision> READS = Reads.of(
                    WithdrawBallot.class, new WithdrawBallotDecision(Voter.NOBODY, false, Objections.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.voter()),
                    (s, c, e) -> new WithdrawBallotDecision(s.voter.after(e), s.cast, s.objections))
            .on(
                    SeatLife.class,
                    c -> Tag.member(c.voter()),
                    (s, c, e) -> new WithdrawBallotDecision(s.voter.after(e), s.cast, s.objections))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (s, c, e) -> new WithdrawBallotDecision(s.voter.after(e, c.voter()), s.cast, s.objections))
            .on(
                    PanelSeated.class,
                    c -> Tag.poll(c.poll()),
                    (s, c, e) ->
                            new WithdrawBallotDecision(s.voter.after(e, c.poll(), c.voter()), s.cast, s.objections))
            .on(
                    Ballot.class,
                    c -> Tag.ballot(c.poll(), c.voter()),
                    (s, c, e) -> new WithdrawBallotDecision(s.voter, isCastAfter(e), s.objections))
            .on(
                    Objection.class,
                    c -> Tag.ballot(c.poll(), c.voter()),
                    (s, c, e) -> new WithdrawBallotDecision(s.voter, s.cast, s.objections.after(e)));

    @Override
    public Verdict decide(WithdrawBallot command, Instant now) {
        var barred = voter.barred(now);
        if (barred.isPresent()) return refuse(barred.get());
        if (!cast) return refuse(NOTHING_TO_WITHDRAW);
        var events = new ArrayList<Event>();
        events.add(new BallotWithdrawn(command.poll(), command.voter()));
        if (objections.standing().contains(command.voter()))
            events.add(new ObjectionWithdrawn(command.poll(), command.voter()));
        if (!voter.open().orElseThrow().isOfFirstRules())
            voter.later().ifPresent(closesAt -> events.add(new EarlyCloseCalledOff(command.poll(), closesAt)));
        return accept(events);
    }

    private static boolean isCastAfter(Ballot event) {
        return switch (event) {
            case BallotCast e -> true;
            case BallotWithdrawn e -> false;
        };
    }
}
