package org.isonomia.events.membership.earlier;

import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.jspecify.annotations.Nullable;

/** {@code membership.MemberAdmitted/1}: did not say when. */
public record MemberAdmittedV1(
        MemberId member,
        Sealed<String> name,
        Sealed<String> email,
        @Nullable InvitationId invitation) {
    public MemberAdmittedV2 upcast() {
        return new MemberAdmittedV2(member, name, email, invitation, null);
    }
}
