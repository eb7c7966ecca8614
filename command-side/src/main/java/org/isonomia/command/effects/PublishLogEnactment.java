package org.isonomia.command.effects;

import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** Everybody may read the entries, for ever. */
record PublishLogEnactment(PublishLog effect) implements Enactment {
    @Override
    public void check(Input input) {}

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        return when(trial.affected().access().everybody(), Conflict.LOG_IS_PUBLIC);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new LogMadePublic();
    }
}
