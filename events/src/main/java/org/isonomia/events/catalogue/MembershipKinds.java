package org.isonomia.events.catalogue;

import static org.isonomia.events.Kind.kind;

import java.util.List;
import java.util.Set;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Kind;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationLife;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.isonomia.events.membership.earlier.InvitationIssuedV1;
import org.isonomia.events.membership.earlier.InvitationRevokedV1;
import org.isonomia.events.membership.earlier.InvitationUsedV1;
import org.isonomia.events.membership.earlier.InvitationUsedV2;
import org.isonomia.events.membership.earlier.MemberAdmittedV1;
import org.isonomia.events.membership.earlier.MemberAdmittedV2;
import org.isonomia.events.membership.earlier.PersonalDataErasedV1;
import org.jspecify.annotations.Nullable;

/** The kinds of events of membership and invitations. */
final class MembershipKinds {
    private static final List<Kind<? extends MembershipEvent>> KINDS = List.of(
            kind("membership.MemberAdmitted", 3, MemberAdmitted.class, e -> standing(e))
                    .upcast(1, MemberAdmittedV1.class, MemberAdmittedV1::upcast)
                    .upcast(2, MemberAdmittedV2.class, MemberAdmittedV2::upcast),
            kind("membership.MemberLeft", 1, MemberLeft.class, e -> standing(e)),
            kind("membership.MemberRemoved", 1, MemberRemoved.class, e -> standing(e)),
            kind("membership.MemberReadmitted", 1, MemberReadmitted.class, e -> standing(e)),
            kind("membership.MemberSuspended", 1, MemberSuspended.class, e -> standing(e)),
            kind("membership.SuspensionEnded", 1, SuspensionEnded.class, e -> standing(e)),
            kind("membership.MemberRestored", 1, MemberRestored.class, e -> standing(e)),
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

    static final List<Catalogue.Area> AREAS = List.of(new Catalogue.Area(MembershipEvent.class, KINDS));

    private MembershipKinds() {}

    private static Set<Tag> standing(Standing event) {
        return Set.of(Tag.member(event.member()), Tag.membership());
    }

    private static Set<Tag> invited(InvitationLife event, @Nullable MemberId inviter) {
        var invitation = Tag.invitation(event.invitation());
        return inviter == null ? Set.of(invitation) : Set.of(invitation, Tag.inviter(inviter));
    }
}
