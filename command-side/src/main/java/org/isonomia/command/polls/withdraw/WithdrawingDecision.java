package org.isonomia.command.polls.withdraw;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOTHING_TO_WITHDRAW;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.Voter;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/** Withdrawing depends, beyond what casting does, on this voter's own ballots. */
public record WithdrawingDecision(Voter voter, boolean cast) implements Decision<WithdrawBallot> {
    public static final Reads<WithdrawBallot, WithdrawingDecision> READS = Reads.of(
                    WithdrawBallot.class, new WithdrawingDecision(Voter.NOBODY, false))
            .on(
                    Standing.class,
                    c -> Tag.member(c.voter()),
                    (s, c, e) -> new WithdrawingDecision(s.voter.after(e), s.cast))
            .on(
                    SeatLife.class,
                    c -> Tag.member(c.voter()),
                    (s, c, e) -> new WithdrawingDecision(s.voter.after(e), s.cast))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (s, c, e) -> new WithdrawingDecision(s.voter.after(e, c.voter()), s.cast))
            .on(
                    Ballot.class,
                    c -> Tag.ballot(c.poll(), c.voter()),
                    (s, c, e) -> new WithdrawingDecision(s.voter, isCastAfter(e)));

    @Override
    public Verdict decide(WithdrawBallot command, Instant now) {
        var barred = voter.barred(now);
        if (barred.isPresent()) return refuse(barred.get());
        return cast ? accept(new BallotWithdrawn(command.poll(), command.voter())) : refuse(NOTHING_TO_WITHDRAW);
    }

    private static boolean isCastAfter(Ballot event) {
        return switch (event) {
            case BallotCast e -> true;
            case BallotWithdrawn e -> false;
        };
    }
}
