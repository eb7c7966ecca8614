package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.community.CharterEvent.ClauseRepealed;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.RepealClause;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A clause holds no more, in the edition that was read. */
record RepealClauseCheck(RepealClause effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.CHARTER;
    }

    @Override
    public List<String> touches() {
        return List.of("charter/" + effect.clause().value());
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        var now = trial.rules().words(effect.clause());
        if (now == null) return Set.of(Conflict.CLAUSE_UNKNOWN);
        return now.edition() == effect.read() ? Set.of() : Set.of(Conflict.OUT_OF_DATE);
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event instanceof ClauseRepealed repealed && repealed.clause().equals(effect.clause());
    }

    @Override
    public String words() {
        return "clause %s repealed".formatted(effect.clause());
    }
}
