package org.isonomia.command.polls.ask;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.NOBODY_ON_ROLL;
import static org.isonomia.command.polls.PollRefusal.ROLE_UNKNOWN;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.polls.Opening;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.Tag;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.roles.RoleEvent;

/** Any member may ask; the answer advises and has no effects. */
public record AskingDecision(Past<Standing> standing, Optional<CharterAdopted> charter, RolesState roles)
        implements Decision<AskForAdvice> {
    public static final int LONGEST_QUESTION = 300;

    /** Tags nothing: what a poll of all members reads in a role's place. */
    private static final RoleId NO_ROLE = new RoleId("r_none");

    public static final Reads<AskForAdvice, AskingDecision> READS = Reads.of(
                    AskForAdvice.class, new AskingDecision(Past.nothing(), Optional.empty(), RolesState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.membership(),
                    (s, e) -> new AskingDecision(s.standing.plus(e), s.charter, s.roles))
            .on(
                    CharterAdopted.class,
                    c -> Tag.community(),
                    (s, e) -> new AskingDecision(s.standing, Optional.of(e), s.roles))
            .on(
                    RoleEvent.class,
                    c -> Tag.role(c.rollOf() == null ? NO_ROLE : c.rollOf()),
                    (s, e) -> new AskingDecision(s.standing, s.charter, s.roles.after(e)));

    @Override
    public Verdict decide(AskForAdvice command, Instant now) {
        var members = Standings.members(standing);
        if (charter.isEmpty() || !members.contains(command.opener())) return refuse(NOT_A_MEMBER);
        Verdict faulty = Refusal.anyOf(new Input()
                .text("question", command.question(), LONGEST_QUESTION)
                .faults());
        if (faulty != null) return faulty;
        Set<MemberId> roll = members;
        if (command.rollOf() != null) {
            var role = roles.role(command.rollOf());
            if (role.definition().isEmpty()) return refuse(ROLE_UNKNOWN);
            roll = role.holders();
            roll.retainAll(members);
        }
        if (roll.isEmpty()) return refuse(NOBODY_ON_ROLL);
        return accept(new Opening(command.poll(), roll, charter.get(), now)
                .advisory(command.question().strip(), command.rollOf()));
    }
}
