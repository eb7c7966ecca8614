package org.isonomia.command.circles.joincircle;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.circles.CircleRefusal.ALREADY_IN_CIRCLE;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.circles.Joined;
import org.isonomia.events.Tag;
import org.isonomia.events.circles.CircleEvent.Belonging;
import org.isonomia.events.circles.CircleEvent.CircleJoined;
import org.isonomia.events.circles.CircleEvent.CircleLife;
import org.isonomia.events.membership.MembershipEvent.Standing;

/** Any member may join a circle that is joined, once until they leave it. */
public record JoinCircleDecision(Joined joined) implements Decision<JoinCircle> {
    public static final Reads<JoinCircle, JoinCircleDecision> READS = Reads.of(
                    JoinCircle.class, new JoinCircleDecision(Joined.NONE))
            .on(CircleLife.class, c -> Tag.circles(), (s, e) -> new JoinCircleDecision(s.joined.after(e)))
            .on(Belonging.class, c -> Tag.member(c.member()), (s, e) -> new JoinCircleDecision(s.joined.after(e)))
            .on(Standing.class, c -> Tag.member(c.member()), (s, e) -> new JoinCircleDecision(s.joined.after(e)));

    @Override
    public Verdict decide(JoinCircle command, Instant now) {
        var closed = joined.closed(command.circle());
        if (closed.isPresent()) return refuse(closed.get());
        if (joined.contains(command.circle())) return refuse(ALREADY_IN_CIRCLE);
        return accept(new CircleJoined(command.circle(), command.member()));
    }
}
