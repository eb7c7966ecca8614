package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.effects.SuspendMember;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A member is suspended, from the enactment on. One suspension ends before another begins. */
record SuspendMemberEnactment(SuspendMember effect) implements Enactment {
    @Override
    public void check(Input input) {
        input.require(effect.member() != null, "member", MISSING)
                .number("suspendedDays", effect.days(), 1, SuspendMember.MOST_DAYS);
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        if (!trial.members().contains(effect.member())) return Optional.of(Conflict.NOT_A_MEMBER);
        return when(trial.isSuspended(effect.member(), now), Conflict.SUSPENDED);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new MemberSuspended(effect.member(), now.plus(Duration.ofDays(effect.days())));
    }
}
