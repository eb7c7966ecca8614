package org.isonomia.events.effects;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;

/** Erases what is sealed for someone who is no member any more. */
public record EraseData(MemberId member) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.MEMBERSHIP;
    }

    @Override
    public boolean irreversible() {
        return true;
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
