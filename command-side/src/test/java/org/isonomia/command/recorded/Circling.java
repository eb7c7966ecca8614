package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.circles.joincircle.JoinCircle;
import org.isonomia.command.circles.leavecircle.LeaveCircle;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.membership.leavecommunity.LeaveCommunity;
import org.isonomia.events.CircleId;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.circles.Joining;
import org.isonomia.events.community.Charter;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.events.effects.DissolveCircle;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.FormCircle;
import org.isonomia.events.effects.MoveCircle;

/**
 * A community of five forms a circle, one in it and one for everybody. Two join, one of them leaves and one the community.
 * One of two other names for the same circle comes too late. The inner circle is moved out and in, and dissolved: whoever
 * had joined it is in the outer one.
 */
final class Circling {
    private static final CircleId ORCHARD = new CircleId("o_orchard");
    private static final CircleId BEES = new CircleId("o_bees");
    private static final CircleId FEAST = new CircleId("o_feast");
    private static final Duration DISCUSSED = Duration.ofDays(3);
    private static final Duration VOTED_AND_WAITED = Duration.ofDays(21);

    private Circling() {}

    static void happens(Recording log) {
        Founding.founded(log, "The Orchard", Charter.Template.MAJORITY, LastResort.LAPSE, ChallengeWindow.THREE_DAYS);
        for (MemberId member : List.of(BEN, CYD, FAY, GIL)) Founding.join(log, member);
        decided(
                log,
                "circles",
                new FormCircle(ORCHARD, "Orchard", "Looks after the trees", null, Joining.JOINED),
                new FormCircle(BEES, "Bees", "Looks after the bees", ORCHARD, Joining.JOINED));
        decided(log, "feast", new FormCircle(FEAST, "Feast", "Makes the harvest feast", null, Joining.ALL));
        for (MemberId member : List.of(BEN, CYD, GIL)) log.act(member, new JoinCircle(BEES, member));
        log.act(ADA, new JoinCircle(ORCHARD, ADA));
        log.act(CYD, new LeaveCircle(BEES, CYD));
        log.act(GIL, new LeaveCommunity(GIL));
        var first = drafted(log, "hives", new AlterCircle(BEES, 1, "Hives", "Looks after the hives"));
        var second = drafted(log, "honey", new AlterCircle(BEES, 1, "Honey", "Makes honey"));
        log.pass(DISCUSSED);
        adopted(log, first);
        adopted(log, second);
        log.pass(VOTED_AND_WAITED);
        decided(log, "out", new MoveCircle(BEES, null));
        decided(log, "in", new MoveCircle(BEES, ORCHARD));
        decided(log, "over", new DissolveCircle(BEES));
    }

    private static void decided(Recording log, String name, Effect... effects) {
        var motion = drafted(log, name, effects);
        log.pass(DISCUSSED);
        adopted(log, motion);
        log.pass(VOTED_AND_WAITED);
    }

    private static Motion drafted(Recording log, String name, Effect... effects) {
        return Motion.drafted(log, new ProposalId("q_" + name), BEN, "Circles: " + name, effects)
                .ready(ADA, CYD);
    }

    private static void adopted(Recording log, Motion motion) {
        var inFavour = new MemberId[] {ADA, BEN, CYD, FAY};
        Motion.yes(log, motion.putNow(first(motion.id())), inFavour);
    }
}
