package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** Whom a decision removed is let in again, from the entry on; whose data was erased comes back as somebody else. */
record ReadmitMemberCheck(ReadmitMember effect) implements EffectCheck {
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
        if (!trial.isRemoved(effect.member())) return Set.of(Conflict.NOT_REMOVED);
        return trial.isErased(effect.member()) ? Set.of(Conflict.ALREADY_ERASED) : Set.of();
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event.equals(new MemberReadmitted(effect.member(), at));
    }

    @Override
    public String words() {
        return "%s let in again".formatted(effect.member());
    }
}
