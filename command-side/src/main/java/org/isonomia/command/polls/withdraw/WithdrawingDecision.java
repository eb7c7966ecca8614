package org.isonomia.command.polls.withdraw;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOTHING_TO_WITHDRAW;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.Objections;
import org.isonomia.command.polls.Voter;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.DrawEvent.PanelSeated;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/** Withdrawing depends, beyond what casting does, on this voter's own ballots. */
public record WithdrawingDecision(Voter voter, boolean cast, Objections objections)
        implements Decision<WithdrawBallot> {
    public static final Reads<WithdrawBallot, WithdrawingDecision> READS = Reads.of(
                    WithdrawBallot.class, new WithdrawingDecision(Voter.NOBODY, false, Objections.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.voter()),
                    (s, c, e) -> new WithdrawingDecision(s.voter.after(e), s.cast, s.objections))
            .on(
                    SeatLife.class,
                    c -> Tag.member(c.voter()),
                    (s, c, e) -> new WithdrawingDecision(s.voter.after(e), s.cast, s.objections))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (s, c, e) -> new WithdrawingDecision(s.voter.after(e, c.voter()), s.cast, s.objections))
            .on(
                    PanelSeated.class,
                    c -> Tag.poll(c.poll()),
                    (s, c, e) -> new WithdrawingDecision(s.voter.after(e, c.poll(), c.voter()), s.cast, s.objections))
            .on(
                    Ballot.class,
                    c -> Tag.ballot(c.poll(), c.voter()),
                    (s, c, e) -> new WithdrawingDecision(s.voter, isCastAfter(e), s.objections))
            .on(
                    Objection.class,
                    c -> Tag.ballot(c.poll(), c.voter()),
                    (s, c, e) -> new WithdrawingDecision(s.voter, s.cast, s.objections.after(e)));

    @Override
    public Verdict decide(WithdrawBallot command, Instant now) {
        var barred = voter.barred(now);
        if (barred.isPresent()) return refuse(barred.get());
        if (!cast) return refuse(NOTHING_TO_WITHDRAW);
        var withdrawn = new BallotWithdrawn(command.poll(), command.voter());
        return objections.standing().contains(command.voter())
                ? accept(withdrawn, new ObjectionWithdrawn(command.poll(), command.voter()))
                : accept(withdrawn);
    }

    private static boolean isCastAfter(Ballot event) {
        return switch (event) {
            case BallotCast e -> true;
            case BallotWithdrawn e -> false;
        };
    }
}
