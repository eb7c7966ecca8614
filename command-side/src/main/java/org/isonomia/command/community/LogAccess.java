package org.isonomia.command.community;

import java.util.HashMap;
import java.util.Map;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;

/**
 * Who besides the members may read the entries.
 *
 * @param tokens all that were ever issued; false for those revoked
 */
public record LogAccess(Map<AuditTokenId, Boolean> tokens, boolean everybody) {
    public static final LogAccess NONE = new LogAccess(Map.of(), false);

    public LogAccess after(LogAccessEvent event) {
        return switch (event) {
            case AuditTokenIssued e -> with(e.token(), true);
            case AuditTokenRevoked e -> with(e.token(), false);
            case LogMadePublic e -> new LogAccess(tokens, true);
        };
    }

    public LogAccess with(AuditTokenId token, boolean standing) {
        var more = new HashMap<>(tokens);
        more.put(token, standing);
        return new LogAccess(Map.copyOf(more), everybody);
    }

    public boolean knows(AuditTokenId token) {
        return tokens.containsKey(token);
    }

    /** Whether it was issued and not revoked; it may have ended by itself. */
    public boolean stands(AuditTokenId token) {
        return tokens.getOrDefault(token, false);
    }
}
