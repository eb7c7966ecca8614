package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AmendClause;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A clause is worded anew, from the edition that was read. */
record AmendClauseCheck(AmendClause effect) implements EffectCheck {
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
        var now = trial.rules().words(effect.clause());
        if (now == null) return Set.of(Conflict.CLAUSE_UNKNOWN);
        var conflicts = EnumSet.noneOf(Conflict.class);
        if (now.edition() != effect.read()) conflicts.add(Conflict.OUT_OF_DATE);
        if (now.title().equals(effect.title().strip())
                && now.text().equals(effect.text().strip())) conflicts.add(Conflict.CHANGES_NOTHING);
        if (ClauseTexts.looksTaken(trial.rules(), effect.clause(), effect.title()))
            conflicts.add(Conflict.CLAUSE_LOOKS_TAKEN);
        return conflicts;
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event instanceof ClauseAmended amended
                && amended.clause().equals(effect.clause())
                && amended.edition() == effect.read() + 1
                && amended.title().equals(effect.title().strip())
                && amended.text().equals(effect.text().strip());
    }

    @Override
    public String words() {
        return "clause \"%s\" (%s) worded anew".formatted(effect.title(), effect.clause());
    }
}
