package org.isonomia.events.effects;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.DecisionKind;

/** A candidate is offered a vacant seat of a role. */
public record AppointMember(RoleId role, MemberId member) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.APPOINTMENT;
    }

    @Override
    public Optional<MemberId> concerned() {
        return Optional.of(member);
    }

    @Override
    public List<String> touches() {
        return List.of("role/" + role, "member/" + member);
    }

    @Override
    public Optional<RoleId> ofRole() {
        return Optional.of(role);
    }
}
