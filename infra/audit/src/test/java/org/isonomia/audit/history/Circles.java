package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;

import java.time.Duration;
import java.util.List;
import org.isonomia.events.CircleId;
import org.isonomia.events.MemberId;
import org.isonomia.events.circles.CircleEvent.CircleJoined;
import org.isonomia.events.circles.CircleEvent.CircleLeft;
import org.isonomia.events.circles.Joining;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.events.effects.DissolveCircle;
import org.isonomia.events.effects.FormCircle;
import org.isonomia.events.effects.MoveCircle;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/**
 * A circle with another in it, and one for everybody. Bo and Cy join the inner one, which gets the first of two other
 * names, is moved out and in and dissolved, so that Bo is in the outer one and leaves it. Di left the community and so her circle,
 * came back and joined it again.
 */
public final class Circles {
    public static final CircleId GARDEN = new CircleId("o_garden");
    public static final CircleId FRUIT = new CircleId("o_fruit");
    public static final CircleId FEAST = new CircleId("o_feast");
    public static final MemberId BO = Community.member("bo");
    public static final MemberId CY = Community.member("cy");
    public static final MemberId DI = Community.member("di");
    private static final int FOR_GOOD = 7;

    private Circles() {}

    public static List<Draft> everything() {
        var log = new Community("bo", "cy", "di");
        Decided.enacted(
                log,
                "circles",
                0,
                new FormCircle(GARDEN, "Garden", "Grows", null, Joining.JOINED),
                new FormCircle(FRUIT, "Fruit", "Grows", GARDEN, Joining.JOINED),
                new FormCircle(FEAST, "Feast", "Feasts", null, Joining.ALL));
        log.act(BO, new CircleJoined(FRUIT, BO));
        log.act(CY, new CircleJoined(FRUIT, CY));
        log.act(CY, new CircleLeft(FRUIT, CY));
        log.act(DI, new CircleJoined(GARDEN, DI));
        log.act(DI, new MemberLeft(DI));
        log.act(DI, Community.admitted(DI, Community.LINK, log.now.plusSeconds(1)), Community.used(DI));
        log.act(DI, new CircleJoined(GARDEN, DI));
        var berries = new AlterCircle(FRUIT, 1, "Berries", "Grow");
        var nuts = new AlterCircle(FRUIT, 1, "Nuts", "Grow");
        var first = Decided.voted(log, "berries", berries);
        var second = Decided.voted(log, "nuts", nuts);
        Decided.enact(log, first, 0, berries);
        var conflict = Decided.conflicted(log, second, Conflict.OUT_OF_DATE);
        Amendments.askedAnew(log, second, conflict, "nuts", new AlterCircle(FRUIT, 2, nuts.name(), nuts.purpose()));
        Decided.enacted(log, "out", 0, new MoveCircle(FRUIT, null));
        Decided.enacted(log, "in", 0, new MoveCircle(FRUIT, GARDEN));
        Decided.enacted(log, "over", FOR_GOOD, new DissolveCircle(FRUIT));
        log.act(BO, new CircleLeft(GARDEN, BO));
        log.act(ADA, new CircleJoined(GARDEN, ADA));
        log.pass(Duration.ofDays(1));
        return log.drafts;
    }
}
