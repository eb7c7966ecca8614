package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;

/** A seat that nobody has is offered to a member who stands for it; which seat, and until when, is the mandate's. */
record AppointMemberCheck(AppointMember effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.APPOINTMENT;
    }

    @Override
    public List<String> touches() {
        return List.of(
                "role/" + effect.role().value(), "member/" + effect.member().value());
    }

    @Override
    public Optional<MemberId> concerned() {
        return Optional.of(effect.member());
    }

    @Override
    public Optional<Candidacy> candidacy() {
        return Optional.of(new Candidacy(effect.role(), effect.member()));
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        var role = effect.role();
        var roles = trial.now().roles();
        var defined = trial.earlier(DefineRole.class)
                .filter(other -> other.role().equals(role))
                .findFirst();
        if (!roles.exists(role) && defined.isEmpty()) return Set.of(Conflict.ROLE_UNKNOWN);
        long vacant = defined.map(DefineRole::seats).orElseGet(() -> roles.vacancies(role));
        long offered = trial.earlier(AppointMember.class)
                .filter(other -> other.role().equals(role))
                .count();
        var conflicts = EnumSet.noneOf(Conflict.class);
        if (vacant - offered < 1) conflicts.add(Conflict.NO_VACANT_SEAT);
        if (!trial.belongs(effect.member())) conflicts.add(Conflict.NOT_A_MEMBER);
        if (trial.isSuspended(effect.member())) conflicts.add(Conflict.SUSPENDED);
        if (trial.repeats(effect)
                || roles.seats(role, effect.member())
                || !trial.now().candidacies().stands(new Candidacy(role, effect.member())))
            conflicts.add(Conflict.NOT_A_CANDIDATE);
        return conflicts;
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event instanceof MemberAppointed appointed
                && appointed.role().equals(effect.role())
                && appointed.member().equals(effect.member());
    }

    @Override
    public String words() {
        return "%s appointed to %s".formatted(effect.member(), effect.role());
    }
}
