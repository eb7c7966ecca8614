package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.community.CharterEvent.ProcedureRatified;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** The founding's procedure stands by decision, while no decision has made it. */
record RatifyProcedureCheck(RatifyProcedure effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.CHARTER;
    }

    @Override
    public Optional<DecisionKind> ratifies() {
        return Optional.of(effect.of());
    }

    @Override
    public List<String> touches() {
        return List.of("charter/" + effect.of().name());
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        var conflicts = EnumSet.noneOf(Conflict.class);
        var rules = trial.rules();
        if (rules.edition(effect.of()) != effect.read()) conflicts.add(Conflict.OUT_OF_DATE);
        if (!rules.isProvisional(effect.of())) conflicts.add(Conflict.CHANGES_NOTHING);
        return conflicts;
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event instanceof ProcedureRatified ratified
                && ratified.of() == effect.of()
                && ratified.edition() == effect.read();
    }

    @Override
    public String words() {
        return "the procedure for %s ratified".formatted(effect.of());
    }
}
