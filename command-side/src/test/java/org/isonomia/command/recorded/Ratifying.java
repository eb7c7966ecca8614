package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.membership.issueinvitation.IssueInvitation;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.community.RatificationEvent;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;

/**
 * Three people found a community and decide how policies are made. When it has grown to seven, what the founding set is
 * put before all, rule by rule: the rule for policies is a decision by then, how recalls are decided is not ratified and
 * becomes a question, how members are admitted is decided otherwise while it is
 * asked about, hardly anyone votes on general decisions, which are asked about once more in vain, and a year
 * later again; the others are ratified.
 */
final class Ratifying {
    private static final MemberId[] ALL = {ADA, BEN, CYD, DAN, EVA, FAY, GIL};
    private static final Procedure MEMBERS = new Procedure(
            YesNo.ID,
            Quorum.squareRoot(Quorum.Counts.APPROVALS, 3),
            Threshold.MAJORITY,
            1,
            Duration.ofDays(2),
            Duration.ofDays(5),
            Conduct.PLAIN);
    private static final InvitationId LATER = new InvitationId("i_later");
    private static final Procedure POLICIES = new Procedure(
            YesNo.ID,
            Quorum.squareRoot(Quorum.Counts.APPROVALS, 2),
            Threshold.atLeast(3, 5),
            2,
            Duration.ofDays(3),
            Duration.ofDays(6),
            Conduct.PLAIN);

    private Ratifying() {}

    static void happens(Recording log) {
        Founding.founded(log, "The Ford", Charter.Template.MAJORITY, LastResort.LAPSE, ChallengeWindow.NONE);
        Founding.join(log, BEN);
        Founding.join(log, CYD);
        var policies = Motion.drafted(
                        log,
                        new ProposalId("q_policies"),
                        BEN,
                        "Three fifths for policies",
                        new AmendProcedure(DecisionKind.POLICY, 1, POLICIES))
                .ready(ADA);
        Motion.yes(log, policies.put("p_policies"), ADA, BEN, CYD);
        log.pass(Duration.ofDays(4));
        var members = Motion.drafted(
                        log,
                        new ProposalId("q_members"),
                        CYD,
                        "One supporter for members",
                        new AmendProcedure(DecisionKind.MEMBERSHIP, 1, MEMBERS))
                .ready(ADA);
        log.act(ADA, new IssueInvitation(LATER, ADA, Founding.digest(LATER), log.in(Duration.ofDays(7)), 4));
        for (MemberId member : List.of(DAN, EVA, FAY, GIL)) Founding.join(log, LATER, member);
        log.pass(Duration.ofDays(2));
        Motion.yes(log, members.putNow(new PollId("p_members")), ALL);
        log.pass(Duration.ofDays(1));
        for (DecisionKind kind : DecisionKind.values()) vote(log, kind);
        log.pass(Duration.ofDays(60));
        log.pass(Duration.ofDays(330));
    }

    private static void vote(Recording log, DecisionKind kind) {
        var poll = PollId.of(RatificationEvent.proposal(1, kind));
        switch (kind) {
            case POLICY -> {}
            case GENERAL -> Motion.yes(log, poll, ADA);
            case RECALL -> Motion.no(log, poll, BEN, CYD, DAN, EVA);
            default -> Motion.yes(log, poll, ALL);
        }
    }
}
