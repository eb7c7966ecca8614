package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.Community.LINK;

import java.time.Duration;
import java.util.List;
import org.isonomia.events.InvitationId;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;

/**
 * A charter that lets one member's invitations let in 60 people within a year. Ada's first has 50 places, of which three
 * are taken; she opens ten more, takes the first back, and has 47 again.
 */
public final class Guests {
    private static final int MOST = 60;
    public static final InvitationId SECOND = new InvitationId("i_second");

    private Guests() {}

    public static List<Draft> everything() {
        var log = new Community(Community.PROCEDURE, MOST, "bo", "cy", "di");
        issue(log, SECOND, 10);
        log.act(ADA, new InvitationRevoked(LINK, ADA, ADA));
        issue(log, new InvitationId("i_third"), 47);
        log.pass(Duration.ofDays(9));
        issue(log, new InvitationId("i_fourth"), 57);
        log.pass(Duration.ofDays(9).plus(Duration.ofDays(365)));
        issue(log, new InvitationId("i_fifth"), MOST);
        return log.drafts;
    }

    private static void issue(Community log, InvitationId invitation, int uses) {
        var until = log.now.plusSeconds(1).plus(Duration.ofDays(9));
        log.act(ADA, new InvitationIssued(invitation, ADA, "0".repeat(64), until, uses));
    }
}
