package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.community.CharterEvent.ClauseAdded;
import org.isonomia.events.effects.AddClause;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A clause that there is not yet, under a title that no other clause looks like. */
record AddClauseEnactment(AddClause effect) implements Enactment {
    @Override
    public void check(Input input) {
        ClauseWords.check(
                input.require(effect.clause() != null, "clause", MISSING), "newClause", effect.title(), effect.text());
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        if (trial.rules().knows(effect.clause())) return Optional.of(Conflict.CLAUSE_EXISTS);
        return when(ClauseWords.taken(trial.rules(), effect.clause(), effect.title()), Conflict.CLAUSE_LOOKS_TAKEN);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new ClauseAdded(
                trial.rules().version() + 1,
                effect.clause(),
                effect.title().strip(),
                effect.text().strip());
    }
}
