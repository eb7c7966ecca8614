package org.isonomia.command.effects;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.isonomia.command.FactsOf;
import org.isonomia.command.Past;
import org.isonomia.command.circles.CirclesState;
import org.isonomia.command.community.LogAccess;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.roles.RolesState;
import org.isonomia.deciding.RulesInForce;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.Tag;
import org.isonomia.events.circles.CircleEvent.CircleLife;
import org.isonomia.events.community.CharterEvent;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.roles.RoleEvent;

/** What effects change, besides everyone's standing. */
public record Affected(
        RolesState roles, LogAccess access, Set<MemberId> erased, Optional<RulesInForce> rules, CirclesState circles) {
    public static final Affected NONE =
            new Affected(RolesState.NONE, LogAccess.NONE, Set.of(), Optional.empty(), CirclesState.NONE);

    public static final FactsOf<Affected> FACTS = FactsOf.<Affected, RoleEvent>of(
                    RoleEvent.class, Tag.roles(), Affected::after)
            .and(LogAccessEvent.class, Tag.logAccess(), Affected::after)
            .and(PersonalDataErased.class, Tag.membership(), Affected::after)
            .and(CharterEvent.class, Tag.community(), Affected::after)
            .and(CircleLife.class, Tag.circles(), Affected::after);

    private Affected after(RoleEvent event) {
        return new Affected(roles.after(event), access, erased, rules, circles);
    }

    private Affected after(LogAccessEvent event) {
        return new Affected(roles, access.after(event), erased, rules, circles);
    }

    private Affected after(PersonalDataErased event) {
        var more = new HashSet<>(erased);
        more.add(event.member());
        return new Affected(roles, access, Set.copyOf(more), rules, circles);
    }

    private Affected after(CharterEvent event) {
        return new Affected(roles, access, erased, RulesInForce.after(rules, event), circles);
    }

    private Affected after(CircleLife event) {
        return new Affected(roles, access, erased, rules, circles.after(event));
    }

    /** @param standing everyone's, from the first admission */
    Trial trial(ProposalId proposal, Past<Standing> standing) {
        return new Trial(
                proposal,
                false,
                this,
                standing,
                Standings.members(standing),
                Standings.everAdmitted(standing),
                Standings.removed(standing));
    }

    /**
     * The state in which the next effect of the same proposal is checked.
     *
     * @param proposal whose effects they are
     * @param reviewed whether one of its effects has planned its review
     * @param removed by a decision, and let in again by none
     */
    record Trial(
            ProposalId proposal,
            boolean reviewed,
            Affected affected,
            Past<Standing> standing,
            Set<MemberId> members,
            Set<MemberId> ever,
            Set<MemberId> removed) {
        Trial after(Event event) {
            return switch (event) {
                case RoleEvent e -> with(affected.after(e));
                case LogAccessEvent e -> with(affected.after(e));
                case PersonalDataErased e -> with(affected.after(e));
                case CharterEvent e -> with(affected.after(e));
                case CircleLife e -> with(affected.after(e));
                case Standing e -> {
                    var next = new HashSet<>(members);
                    if (Standings.isMemberAfter(e)) next.add(e.member());
                    else next.remove(e.member());
                    var out = new HashSet<>(removed);
                    if (Standings.isRemovedAfter(e)) out.add(e.member());
                    else out.remove(e.member());
                    yield new Trial(proposal, reviewed, affected, standing.plus(e), next, ever, out);
                }
                case ReviewPlanned e -> new Trial(proposal, true, affected, standing, members, ever, removed);
                default -> throw new IllegalArgumentException("no effect is carried out by " + event.getClass());
            };
        }

        boolean isSuspended(MemberId member, Instant now) {
            return members.contains(member) && !Standings.active(standing, now).contains(member);
        }

        private Trial with(Affected next) {
            return new Trial(proposal, reviewed, next, standing, members, ever, removed);
        }

        /** Effects change the rules of a community that was founded. */
        RulesInForce rules() {
            return affected.rules().orElseThrow();
        }
    }
}
