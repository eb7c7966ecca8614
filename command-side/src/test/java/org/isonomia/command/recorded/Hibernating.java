package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.community.wakecommunity.WakeCommunity;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Charter;

/**
 * Four people found a community and decide nothing. After a year its charter is put before them, nobody votes, and a year
 * after that it hibernates; two who want to wake it are too few until a third does. Then its charter is asked about again.
 */
final class Hibernating {
    private Hibernating() {}

    static void happens(Recording log) {
        Founding.founded(log, "The Frost", Charter.Template.MAJORITY, LastResort.LAPSE, ChallengeWindow.NONE);
        for (MemberId member : List.of(BEN, CYD, DAN)) Founding.join(log, member);
        log.pass(Duration.ofDays(1_130));
        log.act(BEN, new WakeCommunity(BEN));
        log.pass(Duration.ofDays(31));
        log.act(BEN, new WakeCommunity(BEN));
        log.act(CYD, new WakeCommunity(CYD));
        log.act(DAN, new WakeCommunity(DAN));
        log.pass(Duration.ofDays(1));
    }
}
