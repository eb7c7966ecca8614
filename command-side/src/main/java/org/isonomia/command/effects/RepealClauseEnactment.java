package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.community.CharterEvent.ClauseRepealed;
import org.isonomia.events.effects.RepealClause;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A clause as it was read holds no more. */
record RepealClauseEnactment(RepealClause effect) implements Enactment {
    @Override
    public void check(Input input) {
        input.require(effect.clause() != null, "clause", MISSING)
                .number("read", effect.read(), 1, Integer.MAX_VALUE - 1);
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        var clause = trial.rules().clause(effect.clause());
        if (clause.isEmpty()) return Optional.of(Conflict.CLAUSE_UNKNOWN);
        return when(clause.get().edition() != effect.read(), Conflict.OUT_OF_DATE);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new ClauseRepealed(trial.rules().version() + 1, effect.clause());
    }
}
