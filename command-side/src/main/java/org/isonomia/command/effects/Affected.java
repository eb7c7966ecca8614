package org.isonomia.command.effects;

import java.util.HashSet;
import java.util.Set;
import org.isonomia.command.FactsOf;
import org.isonomia.command.Past;
import org.isonomia.command.community.LogAccess;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.roles.RoleEvent;

/** What effects change, besides everyone's standing. */
public record Affected(RolesState roles, LogAccess access, Set<MemberId> erased) {
    public static final Affected NONE = new Affected(RolesState.NONE, LogAccess.NONE, Set.of());

    public static final FactsOf<Affected> FACTS = FactsOf.<Affected, RoleEvent>of(
                    RoleEvent.class, Tag.roles(), Affected::after)
            .and(LogAccessEvent.class, Tag.logAccess(), Affected::after)
            .and(PersonalDataErased.class, Tag.membership(), Affected::after);

    private Affected after(RoleEvent event) {
        return new Affected(roles.after(event), access, erased);
    }

    private Affected after(LogAccessEvent event) {
        return new Affected(roles, access.after(event), erased);
    }

    private Affected after(PersonalDataErased event) {
        var more = new HashSet<>(erased);
        more.add(event.member());
        return new Affected(roles, access, Set.copyOf(more));
    }

    /** @param standing everyone's, from the first admission */
    Trial trial(Past<Standing> standing) {
        return new Trial(
                this, Standings.members(standing), Standings.everAdmitted(standing), Standings.removed(standing));
    }

    /**
     * The state in which the next effect of the same proposal is checked.
     *
     * @param removed by a decision, and let in again by none
     */
    record Trial(Affected affected, Set<MemberId> members, Set<MemberId> ever, Set<MemberId> removed) {
        Trial after(Event event) {
            return switch (event) {
                case RoleEvent e -> new Trial(affected.after(e), members, ever, removed);
                case LogAccessEvent e -> new Trial(affected.after(e), members, ever, removed);
                case PersonalDataErased e -> new Trial(affected.after(e), members, ever, removed);
                case Standing e -> {
                    var next = new HashSet<>(members);
                    if (Standings.isMemberAfter(e)) next.add(e.member());
                    else next.remove(e.member());
                    var out = new HashSet<>(removed);
                    if (Standings.isRemovedAfter(e)) out.add(e.member());
                    else out.remove(e.member());
                    yield new Trial(affected, next, ever, out);
                }
                default -> throw new IllegalArgumentException("no effect is carried out by " + event.getClass());
            };
        }
    }
}
