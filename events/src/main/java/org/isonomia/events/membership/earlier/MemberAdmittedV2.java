package org.isonomia.events.membership.earlier;

import java.time.Instant;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.jspecify.annotations.Nullable;

/** {@code membership.MemberAdmitted/2}: of a time when no name was held against others. */
public record MemberAdmittedV2(
        MemberId member,
        Sealed<String> name,
        Sealed<String> email,
        @Nullable InvitationId invitation,
        @Nullable Instant admittedAt) {
    public MemberAdmitted upcast() {
        return new MemberAdmitted(member, name, email, invitation, admittedAt);
    }
}
