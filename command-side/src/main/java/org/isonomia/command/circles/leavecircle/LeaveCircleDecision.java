package org.isonomia.command.circles.leavecircle;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.circles.CircleRefusal.NOT_IN_CIRCLE;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.circles.Joined;
import org.isonomia.events.Tag;
import org.isonomia.events.circles.CircleEvent.Belonging;
import org.isonomia.events.circles.CircleEvent.CircleLeft;
import org.isonomia.events.circles.CircleEvent.CircleLife;
import org.isonomia.events.membership.MembershipEvent.Standing;

/** Who joined a circle may leave it. */
public record LeaveCircleDecision(Joined joined) implements Decision<LeaveCircle> {
    public static final Reads<LeaveCircle, LeaveCircleDecision> READS = Reads.of(
                    LeaveCircle.class, new LeaveCircleDecision(Joined.NONE))
            .on(CircleLife.class, c -> Tag.circles(), (s, e) -> new LeaveCircleDecision(s.joined.after(e)))
            .on(Belonging.class, c -> Tag.member(c.member()), (s, e) -> new LeaveCircleDecision(s.joined.after(e)))
            .on(Standing.class, c -> Tag.member(c.member()), (s, e) -> new LeaveCircleDecision(s.joined.after(e)));

    @Override
    public Verdict decide(LeaveCircle command, Instant now) {
        var closed = joined.closed(command.circle());
        if (closed.isPresent()) return refuse(closed.get());
        if (!joined.contains(command.circle())) return refuse(NOT_IN_CIRCLE);
        return accept(new CircleLeft(command.circle(), command.member()));
    }
}
