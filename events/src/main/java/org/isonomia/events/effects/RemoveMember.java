package org.isonomia.events.effects;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;

/** A member is one no more: a recall by everybody. */
public record RemoveMember(MemberId member) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.MEMBERSHIP;
    }

    @Override
    public boolean irreversible() {
        return true;
    }

    @Override
    public boolean sanctions() {
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
