package org.isonomia.audit.fold;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.events.RoleId;
import org.isonomia.events.polls.PollEvent.EffectConflicted.Conflict;
import org.isonomia.events.proposals.Effect;

/** Tries effects one after the other on today's roles without changing them. */
final class EffectTrial {
    private final Members members;
    private final Roles roles;
    private final Candidacies candidacies;

    /**
     * @param effect index of the first that does not fit, -1 when all do
     * @param conflicts every way in which it does not
     */
    record FirstConflict(int effect, Set<Conflict> conflicts) {}

    EffectTrial(Members members, Roles roles, Candidacies candidacies) {
        this.members = members;
        this.roles = roles;
        this.candidacies = candidacies;
    }

    FirstConflict firstConflict(List<Effect> effects) {
        var vacant = new HashMap<RoleId, Integer>();
        var appointed = new HashSet<Effect.AppointMember>();
        for (int i = 0; i < effects.size(); i++) {
            var conflicts = switch (effects.get(i)) {
                case Effect.DefineRole e -> define(e, vacant);
                case Effect.AppointMember e -> appoint(e, vacant, appointed.add(e));
                case Effect.AssignClass e ->
                    members.has(e.member()) ? Set.<Conflict>of() : EnumSet.of(Conflict.NOT_A_MEMBER);
            };
            if (!conflicts.isEmpty()) return new FirstConflict(i, conflicts);
        }
        return new FirstConflict(-1, Set.of());
    }

    private Set<Conflict> define(Effect.DefineRole effect, Map<RoleId, Integer> vacant) {
        boolean exists = roles.exists(effect.role()) || vacant.containsKey(effect.role());
        vacant.put(effect.role(), effect.seats());
        return exists ? EnumSet.of(Conflict.ROLE_EXISTS) : Set.of();
    }

    /** @param first whether no effect before it offers this member a seat of this role */
    private Set<Conflict> appoint(Effect.AppointMember effect, Map<RoleId, Integer> vacant, boolean first) {
        var role = effect.role();
        if (!roles.exists(role) && !vacant.containsKey(role)) return EnumSet.of(Conflict.ROLE_UNKNOWN);
        var conflicts = EnumSet.noneOf(Conflict.class);
        int seats = vacant.computeIfAbsent(role, roles::vacancies);
        if (seats < 1) conflicts.add(Conflict.NO_VACANT_SEAT);
        vacant.put(role, seats - 1);
        if (!members.has(effect.member())) conflicts.add(Conflict.NOT_A_MEMBER);
        if (!first || roles.seats(role, effect.member()) || !candidacies.stands(role, effect.member()))
            conflicts.add(Conflict.NOT_A_CANDIDATE);
        return conflicts;
    }
}
