package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.community.CharterEvent.ClauseAdded;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AddClause;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A clause joins the charter, once, under a title that no other looks like. */
record AddClauseCheck(AddClause effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.CHARTER;
    }

    @Override
    public List<String> touches() {
        return List.of("charter/" + effect.clause().value());
    }

    @Override
    public List<Limit> limits() {
        return ClauseTexts.limits(effect.title(), effect.text());
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        if (trial.rules().knows(effect.clause())) return Set.of(Conflict.CLAUSE_EXISTS);
        return ClauseTexts.looksTaken(trial.rules(), effect.clause(), effect.title())
                ? Set.of(Conflict.CLAUSE_LOOKS_TAKEN)
                : Set.of();
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event instanceof ClauseAdded added
                && added.clause().equals(effect.clause())
                && added.title().equals(effect.title().strip())
                && added.text().equals(effect.text().strip());
    }

    @Override
    public String words() {
        return "clause \"%s\" (%s) added".formatted(effect.title(), effect.clause());
    }
}
