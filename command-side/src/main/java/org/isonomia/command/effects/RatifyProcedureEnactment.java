package org.isonomia.command.effects;

import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.community.CharterEvent.ProcedureRatified;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** The procedure as the founding set it, while no decision has made it. */
record RatifyProcedureEnactment(RatifyProcedure effect) implements Enactment {
    @Override
    public void check(Input input) {
        input.require(false, "effect", Input.Fault.ASKED_BY_ITSELF);
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        var rules = trial.rules();
        if (rules.edition(effect.of()) != effect.read()) return Optional.of(Conflict.OUT_OF_DATE);
        return when(!rules.provisional().contains(effect.of()), Conflict.CHANGES_NOTHING);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new ProcedureRatified(trial.rules().version() + 1, effect.of(), effect.read());
    }
}
