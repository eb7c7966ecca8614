package org.isonomia.command.areas;

import static org.isonomia.command.Slice.of;
import static org.isonomia.command.Slice.without;

import java.util.List;
import org.isonomia.command.Area;
import org.isonomia.command.Due;
import org.isonomia.command.Who;
import org.isonomia.command.community.CommunityRefusal;
import org.isonomia.command.community.callratification.CallRatification;
import org.isonomia.command.community.callratification.CallRatificationDecision;
import org.isonomia.command.community.foundcommunity.FoundCommunity;
import org.isonomia.command.community.foundcommunity.FoundCommunityDecision;
import org.isonomia.command.community.hibernate.Hibernate;
import org.isonomia.command.community.hibernate.HibernateDecision;
import org.isonomia.command.community.issueaudittoken.IssueAuditToken;
import org.isonomia.command.community.issueaudittoken.IssueAuditTokenDecision;
import org.isonomia.command.community.revokeaudittoken.RevokeAuditToken;
import org.isonomia.command.community.revokeaudittoken.RevokeAuditTokenDecision;
import org.isonomia.command.community.rotatelogkey.RotateLogKeyDecision;
import org.isonomia.command.community.wakecommunity.WakeCommunity;
import org.isonomia.command.community.wakecommunity.WakeCommunityDecision;
import org.isonomia.deadlines.CommunityDeadlines;

/** Founding a community, its log and who may read it. */
final class CommunityArea {
    static final Area AREA = new Area(
            "community",
            List.of(
                    of(Who.FOUNDER, FoundCommunityDecision.READS, FoundCommunity::founder),
                    of(Who.HOLDER, IssueAuditTokenDecision.READS, IssueAuditToken::issuer),
                    of(Who.HOLDER, RevokeAuditTokenDecision.READS, RevokeAuditToken::revoker),
                    without(Who.OPERATOR, RotateLogKeyDecision.READS),
                    without(Who.CLOCK, CallRatificationDecision.READS),
                    without(Who.CLOCK, HibernateDecision.READS),
                    of(Who.MEMBER, WakeCommunityDecision.READS, WakeCommunity::member)),
            List.of(),
            List.of(
                    new Due(
                            CommunityDeadlines.CALL_RATIFICATION,
                            on -> new CallRatification(on.getFirst().equals(CommunityDeadlines.YEARLY))),
                    new Due(CommunityDeadlines.HIBERNATE, on -> new Hibernate())),
            Area.codes(CommunityRefusal.values()));

    private CommunityArea() {}
}
