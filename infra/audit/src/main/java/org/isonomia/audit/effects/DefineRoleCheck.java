package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isonomia.audit.names.Lookalikes;
import org.isonomia.events.Event;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.roles.RoleEvent.RoleDefined;

/** A role is defined, once, under a name that no other role looks like. */
record DefineRoleCheck(DefineRole effect) implements EffectCheck {
    private static final int SEATS = 500;
    private static final int TERM = 3_650;

    @Override
    public DecisionKind kind() {
        return DecisionKind.ROLE;
    }

    @Override
    public List<String> touches() {
        return List.of("role/" + effect.role().value());
    }

    @Override
    public Optional<RoleName> name() {
        return Optional.of(new RoleName(effect.role(), effect.name()));
    }

    @Override
    public List<Limit> limits() {
        return List.of(
                new Limit(effect.seats(), SEATS, "seats of a role"),
                new Limit(effect.termDays(), TERM, "days of a term"));
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        var roles = trial.now().roles();
        boolean exists = roles.exists(effect.role())
                || trial.earlier(DefineRole.class)
                        .anyMatch(other -> other.role().equals(effect.role()));
        if (exists) return Set.of(Conflict.ROLE_EXISTS);
        boolean taken = Stream.concat(
                        roles.names(), trial.earlier(DefineRole.class).map(DefineRole::name))
                .anyMatch(name -> Lookalikes.are(name, effect.name()));
        return taken ? Set.of(Conflict.NAME_TAKEN) : Set.of();
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event.equals(new RoleDefined(
                effect.role(),
                effect.name(),
                effect.purpose(),
                effect.domains(),
                effect.accountabilities(),
                effect.seats(),
                effect.termDays()));
    }

    @Override
    public String words() {
        return "role \"%s\" (%s) defined".formatted(effect.name(), effect.role());
    }
}
