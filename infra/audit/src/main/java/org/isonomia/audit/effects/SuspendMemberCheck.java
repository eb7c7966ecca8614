package org.isonomia.audit.effects;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.SuspendMember;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A member takes part in nothing new for a time. */
record SuspendMemberCheck(SuspendMember effect) implements EffectCheck {
    private static final int MOST_DAYS = 180;
    private static final Duration APPEAL = Duration.ofHours(72);

    @Override
    public DecisionKind kind() {
        return DecisionKind.MEMBERSHIP;
    }

    @Override
    public boolean isSanction() {
        return true;
    }

    @Override
    public Duration appeal() {
        return APPEAL;
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
    public List<Limit> limits() {
        return List.of(new Limit(effect.days(), MOST_DAYS, "days of a suspension"));
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        if (!trial.belongs(effect.member())) return Set.of(Conflict.NOT_A_MEMBER);
        return trial.isSuspended(effect.member()) ? Set.of(Conflict.SUSPENDED) : Set.of();
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event.equals(new MemberSuspended(effect.member(), at.plus(Duration.ofDays(effect.days()))));
    }

    @Override
    public String words() {
        return "%s suspended for %d days".formatted(effect.member(), effect.days());
    }
}
