package org.isonomia.command.polls;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.polls.PollEvent.EffectConflicted.Conflict;
import org.isonomia.events.proposals.Effect;
import org.isonomia.events.proposals.Effect.AppointMember;
import org.isonomia.events.proposals.Effect.AssignClass;
import org.isonomia.events.proposals.Effect.DefineRole;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;

/**
 * The first of a proposal's effects that does not fit the roles and members as they are, each effect seeing those
 * before it. The same check holds at the opening, where it refuses, and at the enactment, where it is a conflict.
 *
 * @param effect its index, from 0
 */
public record EffectFit(int effect, Conflict conflict) {
    public static Optional<EffectFit> of(List<Effect> effects, RolesState roles, Collection<MemberId> members) {
        RolesState state = roles;
        for (int index = 0; index < effects.size(); index++) {
            var misfit = misfit(effects.get(index), state, members);
            if (misfit.isPresent()) return Optional.of(new EffectFit(index, misfit.get()));
            state = after(effects.get(index), state);
        }
        return Optional.empty();
    }

    public Refusal refusal() {
        var code = switch (conflict) {
            case ROLE_EXISTS -> PollRefusal.ROLE_EXISTS;
            case ROLE_UNKNOWN -> PollRefusal.ROLE_UNKNOWN;
            case NO_VACANT_SEAT -> PollRefusal.NO_VACANT_SEAT;
            case NOT_A_MEMBER -> PollRefusal.CANDIDATE_LEFT;
            case NOT_A_CANDIDATE -> PollRefusal.NOT_A_CANDIDATE;
        };
        return Refusal.of(code).with("effect", effect + 1);
    }

    private static Optional<Conflict> misfit(Effect effect, RolesState roles, Collection<MemberId> members) {
        return switch (effect) {
            case DefineRole e ->
                roles.role(e.role()).definition().isPresent() ? Optional.of(Conflict.ROLE_EXISTS) : Optional.empty();
            case AppointMember e -> misfit(e, roles.role(e.role()), members);
            case AssignClass e -> members.contains(e.member()) ? Optional.empty() : Optional.of(Conflict.NOT_A_MEMBER);
        };
    }

    private static Optional<Conflict> misfit(AppointMember effect, RolesState.Role role, Collection<MemberId> members) {
        if (role.definition().isEmpty()) return Optional.of(Conflict.ROLE_UNKNOWN);
        if (!members.contains(effect.member())) return Optional.of(Conflict.NOT_A_MEMBER);
        boolean seated = role.seatOf(effect.member()).isPresent();
        if (seated || !role.candidates().containsKey(effect.member())) return Optional.of(Conflict.NOT_A_CANDIDATE);
        return role.vacantSeat().isEmpty() ? Optional.of(Conflict.NO_VACANT_SEAT) : Optional.empty();
    }

    /** The state in which the next effect of the same proposal is checked. */
    static RolesState after(Effect effect, RolesState roles) {
        return switch (effect) {
            case DefineRole e -> roles.after(definition(e));
            case AssignClass e -> roles;
            case AppointMember e -> {
                RoleId role = e.role();
                int seat = roles.role(role).vacantSeat().orElseThrow();
                yield roles.after(new MemberAppointed(role, seat, e.member(), java.time.Instant.EPOCH));
            }
        };
    }

    public static RoleDefined definition(DefineRole effect) {
        return new RoleDefined(
                effect.role(),
                effect.name(),
                effect.purpose(),
                effect.domains(),
                effect.accountabilities(),
                effect.seats(),
                effect.termDays());
    }
}
