package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A kind of decision is made otherwise, from the edition that was read. */
record AmendProcedureCheck(AmendProcedure effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.CHARTER;
    }

    @Override
    public List<String> touches() {
        return List.of("charter/" + effect.of().name());
    }

    @Override
    public Optional<Ruling> ruling() {
        return Optional.of(new Ruling(effect.of(), effect.procedure()));
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        var conflicts = EnumSet.noneOf(Conflict.class);
        var rules = trial.rules();
        var charter = rules.charter();
        if (charter == null) return conflicts;
        if (rules.edition(effect.of()) != effect.read()) conflicts.add(Conflict.OUT_OF_DATE);
        if (effect.procedure().equals(charter.procedures().get(effect.of()))) conflicts.add(Conflict.CHANGES_NOTHING);
        if (!trial.isAmendable(rules.after(List.of(effect)))) conflicts.add(Conflict.UNAMENDABLE);
        return conflicts;
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event instanceof ProcedureAmended amended
                && amended.of() == effect.of()
                && amended.edition() == effect.read() + 1
                && amended.procedure().equals(effect.procedure());
    }

    @Override
    public String words() {
        return "the procedure for %s amended".formatted(effect.of());
    }
}
