package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.effects.RestoreMember;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A suspended member takes part again. */
record RestoreMemberEnactment(RestoreMember effect) implements Enactment {
    @Override
    public void check(Input input) {
        input.require(effect.member() != null, "member", MISSING);
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        if (!trial.members().contains(effect.member())) return Optional.of(Conflict.NOT_A_MEMBER);
        return when(!trial.isSuspended(effect.member(), now), Conflict.NOT_SUSPENDED);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new MemberRestored(effect.member());
    }
}
