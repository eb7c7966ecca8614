package org.isonomia.query.membership.invitations;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.InvitationId;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * An invitation by link.
 *
 * @param uses how many may join by it
 * @param used who did
 * @param orphanedAt when who issued it left or was removed: nobody joins by it any more
 */
public record Invitation(
        InvitationId id,
        Person inviter,
        Instant issuedAt,
        Instant expiresAt,
        int uses,
        List<Person> used,
        @Nullable Instant revokedAt,
        @Nullable Instant orphanedAt) {
    public boolean usable(Instant now) {
        return revokedAt == null && orphanedAt == null && now.isBefore(expiresAt) && used.size() < uses;
    }
}
