package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.circles.CircleEvent.CircleAltered;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** Another name or purpose for a circle as it was read. */
record AlterCircleEnactment(AlterCircle effect) implements Enactment {
    @Override
    public void check(Input input) {
        input.require(effect.circle() != null, "circle", MISSING)
                .number("read", effect.read(), 1, Integer.MAX_VALUE - 1);
        CircleWords.check(input, "circle", effect.name(), effect.purpose());
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        var circles = trial.affected().circles();
        var circle = circles.circle(effect.circle());
        if (circle.isEmpty()) return Optional.of(Conflict.CIRCLE_UNKNOWN);
        if (circle.get().edition() != effect.read()) return Optional.of(Conflict.OUT_OF_DATE);
        if (CircleWords.readsSo(circle.get(), effect)) return Optional.of(Conflict.CHANGES_NOTHING);
        return when(CircleWords.taken(circles, effect.circle(), effect.name()), Conflict.CIRCLE_LOOKS_TAKEN);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new CircleAltered(
                effect.circle(),
                effect.read() + 1,
                effect.name().strip(),
                effect.purpose().strip());
    }
}
