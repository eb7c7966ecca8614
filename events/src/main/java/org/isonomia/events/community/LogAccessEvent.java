package org.isonomia.events.community;

import java.time.Instant;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.jspecify.annotations.Nullable;

/** Who besides the members may read what the entries hold. */
public sealed interface LogAccessEvent extends Event {
    /** The holders of a role with this domain admit auditors. */
    String AUDIT_DOMAIN = "audit";

    /** The longest life of a token, in days. */
    int LONGEST_DAYS = 366;

    /**
     * @param name whom it is for, in public
     * @param secretDigest SHA-256 of the token, in lower hex; only the auditor has the token itself
     * @param role the role with the domain {@value #AUDIT_DOMAIN} whose holder issued it; absent when a decision did
     * @param issuer absent as the role is
     */
    record AuditTokenIssued(
            AuditTokenId token,
            String name,
            String secretDigest,
            @Nullable RoleId role,
            @Nullable MemberId issuer,
            Instant expiresAt)
            implements LogAccessEvent {}

    /** @param role whose holder revoked it; absent when a decision did @param revoker absent as the role is */
    record AuditTokenRevoked(
            AuditTokenId token,
            @Nullable RoleId role,
            @Nullable MemberId revoker) implements LogAccessEvent {}

    /** Everybody may read all entries from now on, those before included; what was read cannot be taken back. */
    record LogMadePublic() implements LogAccessEvent {}
}
