package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheBrook.*;
import static org.isonomia.events.recorded.TheWell.ADA;
import static org.isonomia.events.recorded.TheWell.BEN;
import static org.isonomia.events.recorded.TheWell.CYD;
import static org.isonomia.events.recorded.TheWell.EVA;
import static org.isonomia.events.recorded.TheWell.FAY;
import static org.isonomia.events.recorded.TheWell.GIL;

import java.time.Duration;
import org.isonomia.command.membership.issueinvitation.IssueInvitation;

/**
 * A community that an earlier program began goes on with this one: its poll on shelves, which would not open any more, is
 * counted; somebody comes, and a mill is decided on by the charter of then.
 */
final class Updating {
    private Updating() {}

    static void happens(Recording log) {
        log.pass(Duration.ofDays(40));
        log.act(ADA, new IssueInvitation(OPEN_AGAIN, ADA, Founding.digest(OPEN_AGAIN), log.in(Duration.ofDays(7)), 3));
        Founding.join(log, OPEN_AGAIN, IVY);
        var mill = Motion.drafted(log, MILL, ADA, "A mill").ready(BEN).put(TURNS.value());
        Motion.yes(log, mill, ADA, BEN, CYD, EVA, FAY, IVY);
        Motion.no(log, mill, GIL);
        log.pass(Duration.ofDays(10));
    }
}
