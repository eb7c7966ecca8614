package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** What is sealed for a former member is erased. */
record EraseDataEnactment(EraseData effect) implements Enactment {
    @Override
    public void check(Input input) {
        input.require(effect.member() != null, "member", MISSING);
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        if (trial.members().contains(effect.member())) return Optional.of(Conflict.STILL_A_MEMBER);
        if (!trial.ever().contains(effect.member())) return Optional.of(Conflict.NEVER_A_MEMBER);
        return when(trial.affected().erased().contains(effect.member()), Conflict.ALREADY_ERASED);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new PersonalDataErased(effect.member());
    }
}
