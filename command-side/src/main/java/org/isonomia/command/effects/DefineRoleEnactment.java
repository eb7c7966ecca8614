package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.rules.names.Alike;
import org.jspecify.annotations.Nullable;

/** A role that there is not yet, under a name that no other role looks like. */
record DefineRoleEnactment(DefineRole effect) implements Enactment {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PURPOSE = 1_000;
    private static final int LONGEST_ITEM = 300;
    private static final int MOST_ITEMS = 20;
    private static final int MOST_SEATS = 500;
    private static final int LONGEST_TERM_DAYS = 3_650;

    @Override
    public void check(Input input) {
        input.require(effect.role() != null, "role", MISSING)
                .name("roleName", effect.name(), LONGEST_NAME)
                .text("rolePurpose", effect.purpose(), LONGEST_PURPOSE)
                .number("roleSeats", effect.seats(), 1, MOST_SEATS)
                .number("roleTermDays", effect.termDays(), 1, LONGEST_TERM_DAYS);
        check(input, "roleDomains", effect.domains());
        check(input, "roleAccountabilities", effect.accountabilities());
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        var roles = trial.affected().roles();
        if (roles.role(effect.role()).definition().isPresent()) return Optional.of(Conflict.ROLE_EXISTS);
        // Of two polls that ran at one time, the later one finds what the earlier one defined.
        boolean taken = roles.roles().values().stream()
                .flatMap(role -> role.definition().stream())
                .anyMatch(other -> Alike.are(other.name(), effect.name()));
        return when(taken, Conflict.NAME_TAKEN);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new RoleDefined(
                effect.role(),
                effect.name(),
                effect.purpose(),
                effect.domains(),
                effect.accountabilities(),
                effect.seats(),
                effect.termDays());
    }

    private static void check(Input input, String field, @Nullable List<@Nullable String> items) {
        if (items == null) {
            input.require(false, field, MISSING);
            return;
        }
        input.atMost(field, items, MOST_ITEMS);
        items.forEach(item -> input.text(field, item, LONGEST_ITEM));
    }
}
