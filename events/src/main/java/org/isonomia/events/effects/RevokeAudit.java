package org.isonomia.events.effects;

import java.util.List;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.community.DecisionKind;

/** An auditor from outside reads the entries no more. */
public record RevokeAudit(AuditTokenId token) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.GENERAL;
    }

    @Override
    public List<String> touches() {
        return List.of("token/" + token);
    }
}
