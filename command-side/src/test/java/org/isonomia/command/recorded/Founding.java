package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.FoundCommunity;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.community.foundcommunity.Pace;
import org.isonomia.command.community.foundcommunity.Waiting;
import org.isonomia.command.membership.erasemydata.EraseMyData;
import org.isonomia.command.membership.issueinvitation.IssueInvitation;
import org.isonomia.command.membership.joinbyinvitation.JoinByInvitation;
import org.isonomia.command.membership.leavecommunity.LeaveCommunity;
import org.isonomia.command.membership.revokeinvitation.RevokeInvitation;
import org.isonomia.events.Digests;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;

/** A community begins, people come by an invitation, and two of them leave. */
final class Founding {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final List<MemberId> COME = List.of(BEN, CYD, DAN, EVA, FAY, GIL, HAL, IDA, JON, KIM);

    private Founding() {}

    static void happens(Recording log) {
        founded(log, "The Well", Charter.Template.MAJORITY, LastResort.PANEL, ChallengeWindow.THREE_DAYS);
        for (MemberId member : COME) join(log, member);
        log.act(BEN, new IssueInvitation(REVOKED, BEN, digest(REVOKED), log.in(WEEK), 1));
        log.act(BEN, new RevokeInvitation(REVOKED, BEN));
        log.act(DAN, new LeaveCommunity(DAN));
        log.act(DAN, new EraseMyData(DAN));
        log.act(KIM, new LeaveCommunity(KIM));
    }

    /** By Ada, who invites others at once. */
    static void founded(
            Recording log, String name, Charter.Template template, LastResort lastResort, ChallengeWindow challenge) {
        log.act(
                ADA,
                new FoundCommunity(
                        name,
                        "en",
                        "Europe/Athens",
                        ADA,
                        name(ADA),
                        email(ADA),
                        template,
                        Pace.WEEK,
                        Waiting.NONE,
                        lastResort,
                        challenge,
                        Conduct.Visibility.OPEN,
                        false,
                        false));
        log.act(ADA, new IssueInvitation(OPEN, ADA, digest(OPEN), log.in(WEEK), 20));
    }

    static void join(Recording log, MemberId member) {
        join(log, OPEN, member);
    }

    /** By an invitation of Ada's. */
    static void join(Recording log, InvitationId invitation, MemberId member) {
        log.act(member, new JoinByInvitation(invitation, ADA, digest(invitation), member, name(member), email(member)));
    }

    static String digest(InvitationId invitation) {
        return Digests.sha256("the secret of " + invitation);
    }

    /** Ada is called Ada Adas. */
    private static String name(MemberId member) {
        String first =
                Character.toUpperCase(member.value().charAt(2)) + member.value().substring(3);
        return first + " " + first.charAt(0) + first.substring(1) + "s";
    }

    private static String email(MemberId member) {
        return member.value().substring(2) + "@example.org";
    }
}
