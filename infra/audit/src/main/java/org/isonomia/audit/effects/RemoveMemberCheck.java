package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A member is expelled. */
record RemoveMemberCheck(RemoveMember effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.MEMBERSHIP;
    }

    @Override
    public boolean forGood() {
        return true;
    }

    @Override
    public boolean isSanction() {
        return true;
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
        return event.equals(new MemberRemoved(effect.member()));
    }

    @Override
    public String words() {
        return "%s removed".formatted(effect.member());
    }
}
