package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A member is put into a class. */
record AssignClassCheck(AssignClass effect) implements EffectCheck {
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
        return trial.belongs(effect.member()) ? Set.of() : Set.of(Conflict.NOT_A_MEMBER);
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event.equals(new MemberClassAssigned(effect.member(), effect.memberClass()));
    }

    @Override
    public String words() {
        return "%s put into class %s".formatted(effect.member(), effect.memberClass());
    }
}
