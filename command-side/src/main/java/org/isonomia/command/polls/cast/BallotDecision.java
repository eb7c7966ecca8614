package org.isonomia.command.polls.cast;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_A_CHOICE;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.Voter;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.roles.RoleEvent.SeatLife;
import org.isonomia.rules.yesno.YesNo;

/** What casting a ballot depends on: this voter's standing and the life of this poll. Not on anyone's ballot. */
public record BallotDecision(Voter voter) implements Decision<CastBallot> {
    public static final Reads<CastBallot, BallotDecision> READS = Reads.of(
                    CastBallot.class, new BallotDecision(Voter.NOBODY))
            .on(Standing.class, c -> Tag.member(c.voter()), (s, c, e) -> new BallotDecision(s.voter.after(e)))
            .on(SeatLife.class, c -> Tag.member(c.voter()), (s, c, e) -> new BallotDecision(s.voter.after(e)))
            .on(Lifecycle.class, c -> Tag.poll(c.poll()), (s, c, e) -> new BallotDecision(s.voter.after(e, c.voter())));

    @Override
    public Verdict decide(CastBallot command, Instant now) {
        var barred = voter.barred(now);
        if (barred.isPresent()) return refuse(barred.get());
        if (command.choice() == null || !YesNo.CHOICES.contains(command.choice())) return refuse(NOT_A_CHOICE);
        return accept(new BallotCast(command.poll(), command.voter(), command.choice()));
    }
}
