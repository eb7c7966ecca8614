package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.RestoreMember;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A suspension ends before its time. */
record RestoreMemberCheck(RestoreMember effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.MEMBERSHIP;
    }

    @Override
    public List<String> touches() {
        return List.of("member/" + effect.member().value());
    }

    @Override
    public Optional<MemberId> concerned() {
        return Optional.of(effect.member());
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        if (!trial.belongs(effect.member())) return Set.of(Conflict.NOT_A_MEMBER);
        return trial.isSuspended(effect.member()) ? Set.of() : Set.of(Conflict.NOT_SUSPENDED);
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event.equals(new MemberRestored(effect.member()));
    }

    @Override
    public String words() {
        return "the suspension of %s ended".formatted(effect.member());
    }
}
