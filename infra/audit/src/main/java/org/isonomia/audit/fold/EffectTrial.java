package org.isonomia.audit.fold;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** Tries effects one after the other on today's roles without changing them. */
final class EffectTrial {
    private final Members members;
    private final Roles roles;
    private final Candidacies candidacies;
    private final LogAccess access;

    /**
     * @param effect index of the first that does not fit, -1 when all do
     * @param conflicts every way in which it does not
     */
    record FirstConflict(int effect, Set<Conflict> conflicts) {}

    EffectTrial(Members members, Roles roles, Candidacies candidacies, LogAccess access) {
        this.members = members;
        this.roles = roles;
        this.candidacies = candidacies;
        this.access = access;
    }

    FirstConflict firstConflict(List<Effect> effects) {
        var vacant = new HashMap<RoleId, Integer>();
        var earlier = new ArrayList<Effect>();
        for (int i = 0; i < effects.size(); i++) {
            var conflicts = switch (effects.get(i)) {
                case DefineRole e -> define(e, vacant, earlier);
                case AppointMember e -> appoint(e, vacant, earlier);
                case AssignClass e -> when(!belongs(e.member(), earlier), Conflict.NOT_A_MEMBER);
                case RemoveMember e -> when(!belongs(e.member(), earlier), Conflict.NOT_A_MEMBER);
                case EraseData e -> erase(e, earlier);
                case ReadmitMember e -> readmit(e, earlier);
                case GrantAudit e ->
                    when(access.knows(e.token()) || granted(e.token(), earlier), Conflict.TOKEN_EXISTS);
                case RevokeAudit e ->
                    when(
                            earlier.contains(e) || !access.stands(e.token()) && !granted(e.token(), earlier),
                            Conflict.TOKEN_UNKNOWN);
                case PublishLog e -> when(access.everybody() || earlier.contains(e), Conflict.LOG_IS_PUBLIC);
            };
            earlier.add(effects.get(i));
            if (!conflicts.isEmpty()) return new FirstConflict(i, conflicts);
        }
        return new FirstConflict(-1, Set.of());
    }

    private Set<Conflict> define(DefineRole effect, Map<RoleId, Integer> vacant, List<Effect> earlier) {
        boolean exists = roles.exists(effect.role()) || vacant.containsKey(effect.role());
        vacant.put(effect.role(), effect.seats());
        if (exists) return EnumSet.of(Conflict.ROLE_EXISTS);
        var names = Stream.concat(
                roles.all().map(role -> role.defined.name()),
                earlier.stream().filter(DefineRole.class::isInstance).map(each -> ((DefineRole) each).name()));
        return when(names.anyMatch(name -> Lookalikes.are(name, effect.name())), Conflict.NAME_TAKEN);
    }

    private boolean belongs(MemberId member, List<Effect> earlier) {
        return last(member, earlier)
                .map(effect -> effect instanceof ReadmitMember)
                .orElseGet(() -> members.has(member));
    }

    /** What the same proposal did to their membership last. */
    private static Optional<Effect> last(MemberId member, List<Effect> earlier) {
        return earlier.reversed().stream()
                .filter(effect -> effect.equals(new RemoveMember(member)) || effect.equals(new ReadmitMember(member)))
                .findFirst();
    }

    private Set<Conflict> readmit(ReadmitMember effect, List<Effect> earlier) {
        var member = effect.member();
        boolean removed = last(member, earlier)
                .map(effectBefore -> effectBefore instanceof RemoveMember)
                .orElseGet(() -> members.isRemoved(member));
        if (!removed) return EnumSet.of(Conflict.NOT_REMOVED);
        return when(members.isErased(member) || erased(member, earlier), Conflict.ALREADY_ERASED);
    }

    private static boolean erased(MemberId member, List<Effect> earlier) {
        return earlier.contains(new EraseData(member));
    }

    private static boolean granted(AuditTokenId token, List<Effect> earlier) {
        return earlier.stream()
                .anyMatch(effect ->
                        effect instanceof GrantAudit grant && grant.token().equals(token));
    }

    private Set<Conflict> erase(EraseData effect, List<Effect> earlier) {
        if (earlier.contains(effect)) return EnumSet.of(Conflict.ALREADY_ERASED);
        if (belongs(effect.member(), earlier)) return EnumSet.of(Conflict.STILL_A_MEMBER);
        if (last(effect.member(), earlier).isPresent()) return Set.of();
        return members.unerasable(effect.member())
                .<Set<Conflict>>map(EnumSet::of)
                .orElse(Set.of());
    }

    private static Set<Conflict> when(boolean conflicts, Conflict conflict) {
        return conflicts ? EnumSet.of(conflict) : Set.of();
    }

    private Set<Conflict> appoint(AppointMember effect, Map<RoleId, Integer> vacant, List<Effect> earlier) {
        var role = effect.role();
        if (!roles.exists(role) && !vacant.containsKey(role)) return EnumSet.of(Conflict.ROLE_UNKNOWN);
        var conflicts = EnumSet.noneOf(Conflict.class);
        int seats = vacant.computeIfAbsent(role, roles::vacancies);
        if (seats < 1) conflicts.add(Conflict.NO_VACANT_SEAT);
        vacant.put(role, seats - 1);
        if (!belongs(effect.member(), earlier)) conflicts.add(Conflict.NOT_A_MEMBER);
        if (earlier.contains(effect)
                || roles.seats(role, effect.member())
                || !candidacies.stands(role, effect.member())) conflicts.add(Conflict.NOT_A_CANDIDATE);
        return conflicts;
    }
}
