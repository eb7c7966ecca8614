package org.isonomia.command.areas;

import static org.isonomia.command.Slice.of;
import static org.isonomia.command.Slice.without;

import java.util.List;
import org.isonomia.command.Area;
import org.isonomia.command.Due;
import org.isonomia.command.Who;
import org.isonomia.command.membership.MembershipRefusal;
import org.isonomia.command.membership.endsuspension.EndSuspension;
import org.isonomia.command.membership.endsuspension.EndSuspensionDecision;
import org.isonomia.command.membership.erasemydata.EraseMyData;
import org.isonomia.command.membership.erasemydata.EraseMyDataDecision;
import org.isonomia.command.membership.issueinvitation.IssueInvitation;
import org.isonomia.command.membership.issueinvitation.IssueInvitationDecision;
import org.isonomia.command.membership.joinbyinvitation.JoinByInvitation;
import org.isonomia.command.membership.joinbyinvitation.JoinByInvitationDecision;
import org.isonomia.command.membership.leavecommunity.LeaveCommunity;
import org.isonomia.command.membership.leavecommunity.LeaveCommunityDecision;
import org.isonomia.command.membership.revokeinvitation.RevokeInvitation;
import org.isonomia.command.membership.revokeinvitation.RevokeInvitationDecision;
import org.isonomia.deadlines.MembershipDeadlines;
import org.isonomia.events.MemberId;

/** Letting people in, and leaving. */
final class MembershipArea {
    static final Area AREA = new Area(
            "membership",
            List.of(
                    of(Who.MEMBER, IssueInvitationDecision.READS, IssueInvitation::inviter),
                    of(Who.MEMBER, RevokeInvitationDecision.READS, RevokeInvitation::revoker)
                            .evenSuspended(),
                    of(Who.NEWCOMER, JoinByInvitationDecision.READS, JoinByInvitation::member),
                    of(Who.MEMBER, LeaveCommunityDecision.READS, LeaveCommunity::member)
                            .evenSuspended(),
                    without(Who.CLOCK, EndSuspensionDecision.READS),
                    of(Who.ONESELF, EraseMyDataDecision.READS, EraseMyData::member)),
            List.of(),
            List.of(new Due(MembershipDeadlines.END_SUSPENSION, on -> new EndSuspension(new MemberId(on.getFirst())))),
            Area.codes(MembershipRefusal.values()));

    private MembershipArea() {}
}
