package org.isonomia.events.effects;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;

/** Someone whom a decision removed is a member again: nothing else brings them back. */
public record ReadmitMember(MemberId member) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.MEMBERSHIP;
    }

    @Override
    public Optional<MemberId> concerned() {
        return Optional.of(member);
    }

    @Override
    public List<String> touches() {
        return List.of("member/" + member);
    }
}
