package org.isonomia.events.membership;

import static org.isonomia.events.Kind.kind;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.InvitationId;
import org.isonomia.events.Kind;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.earlier.InvitationIssuedV1;
import org.isonomia.events.membership.earlier.InvitationRevokedV1;
import org.isonomia.events.membership.earlier.InvitationUsedV1;
import org.isonomia.events.membership.earlier.InvitationUsedV2;
import org.isonomia.events.membership.earlier.MemberAdmittedV1;
import org.isonomia.events.membership.earlier.MemberAdmittedV2;
import org.isonomia.events.membership.earlier.PersonalDataErasedV1;
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

    List<Kind<? extends MembershipEvent>> KINDS = List.of(
            kind("membership.MemberAdmitted", 3, MemberAdmitted.class, e -> standing(e))
                    .upcast(1, MemberAdmittedV1.class, MemberAdmittedV1::upcast)
                    .upcast(2, MemberAdmittedV2.class, MemberAdmittedV2::upcast),
            kind("membership.MemberLeft", 1, MemberLeft.class, e -> standing(e)),
            kind("membership.MemberRemoved", 1, MemberRemoved.class, e -> standing(e)),
            kind("membership.MemberReadmitted", 1, MemberReadmitted.class, e -> standing(e)),
            kind("membership.MemberClassAssigned", 1, MemberClassAssigned.class, e -> standing(e)),
            kind(
                            "membership.PersonalDataErased",
                            2,
                            PersonalDataErased.class,
                            e -> Set.of(Tag.member(e.member()), Tag.membership()))
                    .upcast(
                            1,
                            PersonalDataErasedV1.class,
                            PersonalDataErasedV1::upcast,
                            e -> Set.of(Tag.member(e.member()))),
            kind("membership.InvitationIssued", 2, InvitationIssued.class, e -> invited(e, e.inviter()))
                    .upcast(1, InvitationIssuedV1.class, InvitationIssuedV1::upcast, e -> invited(e, null)),
            kind("membership.InvitationUsed", 3, InvitationUsed.class, e -> invited(e, e.inviter()))
                    .upcast(1, InvitationUsedV1.class, InvitationUsedV1::upcast, e -> invited(e, null))
                    .upcast(2, InvitationUsedV2.class, InvitationUsedV2::upcast, e -> invited(e, null)),
            kind("membership.InvitationRevoked", 2, InvitationRevoked.class, e -> invited(e, e.inviter()))
                    .upcast(1, InvitationRevokedV1.class, InvitationRevokedV1::upcast, e -> invited(e, null)));

    private static Set<Tag> standing(Standing event) {
        return Set.of(Tag.member(event.member()), Tag.membership());
    }

    private static Set<Tag> invited(InvitationLife event, @Nullable MemberId inviter) {
        var invitation = Tag.invitation(event.invitation());
        return inviter == null ? Set.of(invitation) : Set.of(invitation, Tag.inviter(inviter));
    }
}
