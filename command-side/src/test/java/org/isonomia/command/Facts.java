package org.isonomia.command;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;

/** People, and the facts that make them members. */
public final class Facts {
    public static final MemberId ADA = new MemberId("m_ada");
    public static final MemberId BEN = new MemberId("m_ben");
    public static final MemberId CLEO = new MemberId("m_cleo");
    public static final MemberId DORA = new MemberId("m_dora");
    public static final InvitationId INVITATION = new InvitationId("i_spring");

    private Facts() {}

    public static MemberAdmitted admitted(MemberId member) {
        return new MemberAdmitted(
                member,
                Sealed.of(member, member.value()),
                Sealed.of(member, member.value() + "@example.org"),
                INVITATION,
                null);
    }

    public static List<MemberAdmitted> admitted(MemberId... members) {
        return Arrays.stream(members).map(Facts::admitted).toList();
    }

    /** Someone who waits where newcomers do. */
    public static MemberAdmitted admitted(MemberId member, Instant admittedAt) {
        var known = admitted(member);
        return new MemberAdmitted(member, known.name(), known.email(), known.invitation(), admittedAt);
    }

    public static MemberClassAssigned assigned(MemberId member, String memberClass) {
        return new MemberClassAssigned(member, memberClass);
    }

    public static MemberLeft left(MemberId member) {
        return new MemberLeft(member);
    }
}
