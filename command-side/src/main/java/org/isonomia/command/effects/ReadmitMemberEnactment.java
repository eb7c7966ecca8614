package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** Whom a decision removed is let in again; whose data was erased comes back as somebody else: nothing is sealed for them. */
record ReadmitMemberEnactment(ReadmitMember effect) implements Enactment {
    @Override
    public void check(Input input) {
        input.require(effect.member() != null, "member", MISSING);
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        if (!trial.removed().contains(effect.member())) return Optional.of(Conflict.NOT_REMOVED);
        return when(trial.affected().erased().contains(effect.member()), Conflict.ALREADY_ERASED);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new MemberReadmitted(effect.member(), now);
    }
}
