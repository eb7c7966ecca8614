package org.isonomia.events.effects;

import java.util.List;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.community.DecisionKind;

/**
 * @param name whom it is for, in public
 * @param secretDigest SHA-256 of the token that the auditor made and keeps, in lower hex
 * @param days how long it is good for from the day it takes effect
 */
public record GrantAudit(AuditTokenId token, String name, String secretDigest, int days) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.GENERAL;
    }

    @Override
    public List<String> touches() {
        return List.of("token/" + token);
    }
}
