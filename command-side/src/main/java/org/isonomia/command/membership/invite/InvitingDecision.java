package org.isonomia.command.membership.invite;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.Standing;

/** Any member may invite; an invitation always ends. */
public record InvitingDecision(boolean member) implements Decision<IssueInvitation> {
    public static final Duration LONGEST = Duration.ofDays(90);
    public static final int MOST_USES = 200;

    public static final Reads<IssueInvitation, InvitingDecision> READS = Reads.of(
                    IssueInvitation.class, new InvitingDecision(false))
            .on(
                    Standing.class,
                    c -> Tag.member(c.inviter()),
                    (state, e) -> new InvitingDecision(Standings.isMemberAfter(e)));

    @Override
    public Verdict decide(IssueInvitation command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        Verdict faulty = Refusal.anyOf(new Input()
                .ahead("expiresAt", command.expiresAt(), now, LONGEST)
                .number("uses", command.uses(), 1, MOST_USES)
                .faults());
        return faulty != null
                ? faulty
                : accept(new InvitationIssued(
                        command.invitation(),
                        command.inviter(),
                        command.secretDigest(),
                        command.expiresAt(),
                        command.uses()));
    }
}
