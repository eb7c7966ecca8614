package org.isonomia.events.membership;

import java.time.Instant;
import org.isonomia.events.Event;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.jspecify.annotations.Nullable;

/** Who belongs, and how they came to. */
public sealed interface MembershipEvent extends Event {
    /** What changes whether someone is a member, and of which class. */
    sealed interface Standing extends MembershipEvent {
        MemberId member();
    }

    /** What changes whether an invitation can be used. */
    sealed interface InvitationLife extends MembershipEvent {
        InvitationId invitation();
    }

    /**
     * From the first of version 3 on, the public names in a log are held against the rule of names: everybody can see
     * their characters, and they are unlike the names beside them.
     *
     * @param invitation by which they came; absent for the founder
     * @param admittedAt from when waiting periods count; absent for the founder and in entries of version 1, who wait
     *     for nothing
     */
    record MemberAdmitted(
            MemberId member,
            Sealed<String> name,
            Sealed<String> email,
            @Nullable InvitationId invitation,
            @Nullable Instant admittedAt)
            implements Standing {}

    record MemberLeft(MemberId member) implements Standing {}

    /** A decision ended the membership. */
    record MemberRemoved(MemberId member) implements Standing {}

    /** A decision let a member in again whom one had removed. @param readmittedAt from when waiting periods count */
    record MemberReadmitted(MemberId member, Instant readmittedAt) implements Standing {}

    /**
     * A decision suspended the member: until then they read, take along what is theirs, answer what is asked about them,
     * vote where a final roll has them and take back what they said, and do nothing else. They stay a member.
     *
     * @param until when it ends by itself; an entry says so, but nothing waits for that entry
     */
    record MemberSuspended(MemberId member, Instant until) implements Standing {}

    /** A suspension has reached its end. Of one who left meanwhile there is none: it runs out without. */
    record SuspensionEnded(MemberId member) implements Standing {}

    /** A decision ended a suspension before its time. */
    record MemberRestored(MemberId member) implements Standing {}

    /** A decision put the member in this class, and out of the one before. Leaving ends it. */
    record MemberClassAssigned(MemberId member, String memberClass) implements Standing {}

    /**
     * From version 2 on it is found with everything of who issued it.
     *
     * @param secretDigest SHA-256 of the link's secret, in lower hex; the secret itself is only in the link
     * @param uses how many may join by it
     */
    record InvitationIssued(InvitationId invitation, MemberId inviter, String secretDigest, Instant expiresAt, int uses)
            implements InvitationLife {}

    /**
     * From version 3 on it is found with everything of who issued the invitation.
     *
     * @param inviter who issued it and was a member ever since; absent in entries of version 1, which did not ask
     */
    record InvitationUsed(
            InvitationId invitation,
            MemberId member,
            @Nullable MemberId inviter) implements InvitationLife {}

    /** @param inviter who issued it; absent in entries of version 1 */
    record InvitationRevoked(
            InvitationId invitation,
            MemberId revoker,
            @Nullable MemberId inviter) implements InvitationLife {}

    /**
     * What was sealed for this person is gone, with its key, in the transaction of this entry; hashes, counts and results
     * are as they were. They are no member any more, and nothing is sealed for them again. Version 2 is found with
     * everyone's standing, since decisions erase, too.
     */
    record PersonalDataErased(MemberId member) implements MembershipEvent {}
}
