package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** The data of somebody who was a member and is none is erased, once. */
record EraseDataCheck(EraseData effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.MEMBERSHIP;
    }

    @Override
    public boolean forGood() {
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

    /** Whom the same proposal removed was a member until then, so there is data to erase. */
    @Override
    public Set<Conflict> conflicts(Trial trial) {
        var member = effect.member();
        var members = trial.now().members();
        if (trial.repeats(effect)) return Set.of(Conflict.ALREADY_ERASED);
        if (trial.belongs(member)) return Set.of(Conflict.STILL_A_MEMBER);
        if (trial.lastOf(member).isPresent()) return Set.of();
        if (!members.hasDeparted(member)) return Set.of(Conflict.NEVER_A_MEMBER);
        return members.isErased(member) ? Set.of(Conflict.ALREADY_ERASED) : Set.of();
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event.equals(new PersonalDataErased(effect.member()));
    }

    @Override
    public String words() {
        return "the data of %s erased".formatted(effect.member());
    }
}
