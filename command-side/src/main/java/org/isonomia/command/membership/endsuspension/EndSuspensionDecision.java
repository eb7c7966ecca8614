package org.isonomia.command.membership.endsuspension;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_SUSPENDED;
import static org.isonomia.command.membership.MembershipRefusal.SUSPENSION_NOT_DUE;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Membership;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;

/** Says that a suspension is over; downtime delays only that it is said. */
public record EndSuspensionDecision(Optional<Membership> membership) implements Decision<EndSuspension> {
    public static final Reads<EndSuspension, EndSuspensionDecision> READS = Reads.of(
                    EndSuspension.class, new EndSuspensionDecision(Optional.empty()))
            .on(
                    Standing.class,
                    c -> Tag.member(c.member()),
                    (s, e) -> new EndSuspensionDecision(
                            Optional.ofNullable(Membership.after(s.membership.orElse(null), e))));

    @Override
    public Verdict decide(EndSuspension command, Instant now) {
        var until = membership.map(Membership::suspendedUntil);
        if (until.isEmpty()) return refuse(NOT_SUSPENDED);
        return now.isBefore(until.get()) ? refuse(SUSPENSION_NOT_DUE) : accept(new SuspensionEnded(command.member()));
    }
}
