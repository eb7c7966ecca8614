package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A member is one no more. */
record RemoveMemberEnactment(RemoveMember effect) implements Enactment {
    @Override
    public void check(Input input) {
        input.require(effect.member() != null, "member", MISSING);
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        return when(!trial.members().contains(effect.member()), Conflict.NOT_A_MEMBER);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new MemberRemoved(effect.member());
    }
}
