package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;

/** A candidate is offered a vacant seat. */
record AppointMemberEnactment(AppointMember effect) implements Enactment {
    /** How long an appointed member has to accept. */
    private static final Duration TO_ACCEPT = Duration.ofDays(14);

    @Override
    public void check(Input input) {
        input.require(effect.role() != null, "role", MISSING).require(effect.member() != null, "member", MISSING);
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        var role = trial.affected().roles().role(effect.role());
        if (role.definition().isEmpty()) return Optional.of(Conflict.ROLE_UNKNOWN);
        if (!trial.members().contains(effect.member())) return Optional.of(Conflict.NOT_A_MEMBER);
        if (trial.isSuspended(effect.member(), now)) return Optional.of(Conflict.SUSPENDED);
        boolean seated = role.seatOf(effect.member()).isPresent();
        if (seated || !role.candidates().containsKey(effect.member())) return Optional.of(Conflict.NOT_A_CANDIDATE);
        return when(role.vacantSeat().isEmpty(), Conflict.NO_VACANT_SEAT);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        int seat = trial.affected().roles().role(effect.role()).vacantSeat().orElseThrow();
        return new MemberAppointed(effect.role(), seat, effect.member(), now.plus(TO_ACCEPT));
    }
}
