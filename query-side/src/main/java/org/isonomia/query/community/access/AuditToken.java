package org.isonomia.query.community.access;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.AuditTokenId;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/** An auditor's access. @param issuer absent when a decision issued it @param position of the entry that issued it */
public record AuditToken(
        AuditTokenId id,
        String name,
        Optional<Person> issuer,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        long position) {
    public boolean usable(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
