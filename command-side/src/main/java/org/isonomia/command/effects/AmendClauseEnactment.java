package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.deciding.RulesInForce.Clause;
import org.isonomia.events.Event;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.effects.AmendClause;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** Other words for a clause as it was read. */
record AmendClauseEnactment(AmendClause effect) implements Enactment {
    @Override
    public void check(Input input) {
        input.require(effect.clause() != null, "clause", MISSING)
                .number("read", effect.read(), 1, Integer.MAX_VALUE - 1);
        ClauseWords.check(input, "clause", effect.title(), effect.text());
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        var clause = trial.rules().clause(effect.clause());
        if (clause.isEmpty()) return Optional.of(Conflict.CLAUSE_UNKNOWN);
        var next = next();
        if (clause.get().edition() != effect.read()) return Optional.of(Conflict.OUT_OF_DATE);
        if (clause.get().equals(new Clause(effect.read(), next.title(), next.text())))
            return Optional.of(Conflict.CHANGES_NOTHING);
        return when(ClauseWords.taken(trial.rules(), effect.clause(), next.title()), Conflict.CLAUSE_LOOKS_TAKEN);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        var next = next();
        return new ClauseAmended(
                trial.rules().version() + 1, effect.clause(), next.edition(), next.title(), next.text());
    }

    private Clause next() {
        return new Clause(
                effect.read() + 1, effect.title().strip(), effect.text().strip());
    }
}
