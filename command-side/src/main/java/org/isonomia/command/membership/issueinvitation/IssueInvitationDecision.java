package org.isonomia.command.membership.issueinvitation;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_BUDGET_SPENT;
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
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationLife;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.jspecify.annotations.Nullable;

/** Any member may invite, as many as the charter leaves to one member; an invitation always ends. */
public record IssueInvitationDecision(
        boolean member, @Nullable Integer most, Promises promises) implements Decision<IssueInvitation> {
    public static final Duration LONGEST = Duration.ofDays(90);
    public static final int MOST_USES = 200;

    public static final Reads<IssueInvitation, IssueInvitationDecision> READS = Reads.of(
                    IssueInvitation.class, new IssueInvitationDecision(false, null, Promises.NONE))
            .on(
                    CharterAdopted.class,
                    c -> Tag.community(),
                    (state, e) -> new IssueInvitationDecision(
                            state.member, e.charter().newcomers(), state.promises))
            .on(Standing.class, c -> Tag.member(c.inviter()), IssueInvitationDecision::after)
            .on(
                    InvitationLife.class,
                    c -> Tag.inviter(c.inviter()),
                    (state, e) -> new IssueInvitationDecision(state.member, state.most, state.promises.after(e)));

    @Override
    public Verdict decide(IssueInvitation command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        Verdict faulty = Refusal.anyOf(new Input()
                .ahead("expiresAt", command.expiresAt(), now, LONGEST)
                .number("uses", command.uses(), 1, MOST_USES)
                .faults());
        if (faulty != null) return faulty;
        if (most != null) {
            long left = Math.max(0, most - promises.newcomers(Charter.NEWCOMERS_WITHIN, now));
            if (command.uses() > left)
                return refuse(Refusal.of(INVITATION_BUDGET_SPENT)
                        .with("most", most)
                        .with("left", left)
                        .with("days", Charter.NEWCOMERS_WITHIN.toDays()));
        }
        return accept(new InvitationIssued(
                command.invitation(), command.inviter(), command.secretDigest(), command.expiresAt(), command.uses()));
    }

    private IssueInvitationDecision after(Standing event) {
        boolean stays = Standings.isMemberAfter(event);
        return new IssueInvitationDecision(stays, most, stays ? promises : promises.ended());
    }
}
