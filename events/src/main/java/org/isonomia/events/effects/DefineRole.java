package org.isonomia.events.effects;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.DecisionKind;

/**
 * @param seats how many hold it at once
 * @param termDays how long one mandate lasts, in days
 */
public record DefineRole(
        RoleId role,
        String name,
        String purpose,
        List<String> domains,
        List<String> accountabilities,
        int seats,
        int termDays)
        implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.ROLE;
    }

    @Override
    public List<String> touches() {
        return List.of("role/" + role);
    }

    @Override
    public Optional<RoleId> ofRole() {
        return Optional.of(role);
    }
}
