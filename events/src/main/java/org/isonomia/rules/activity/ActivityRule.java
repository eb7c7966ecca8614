package org.isonomia.rules.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rule {@code activity/1}: whoever was admitted or acted within {@code active} is active, within {@code quiet} is
 * quiet, and whoever has not is dormant; both bounds included. Source: the active members of LiquidFeedback (its
 * {@code member_ttl}), who alone are counted in its quorums, while an act of their own brings others back.
 *
 * @param active how long an act keeps a member active
 * @param quiet how long it keeps a member from being dormant
 */
public record ActivityRule(Duration active, Duration quiet) {
    public static final String ID = "activity/1";
    public static final ActivityRule USUAL = new ActivityRule(Duration.ofDays(90), Duration.ofDays(365));

    public ActivityRule {
        if (active.isNegative() || quiet.compareTo(active) < 0)
            throw new IllegalArgumentException("a member is active before being quiet");
    }

    /** @param lastAct the latest of the member's own acts; absent when there was none since admission */
    public Activity of(Instant admitted, @Nullable Instant lastAct, Instant now) {
        var latest = lastAct == null || lastAct.isBefore(admitted) ? admitted : lastAct;
        var since = Duration.between(latest, now);
        if (since.compareTo(active) <= 0) return Activity.ACTIVE;
        return since.compareTo(quiet) <= 0 ? Activity.QUIET : Activity.DORMANT;
    }

    /**
     * How many a quorum of the active is a share of: whoever votes joins the base, so that no poll is met by more than
     * there are.
     *
     * @param active those on the roll who were active when the poll opened
     * @param voters those who voted
     */
    public static <M> long base(Set<M> active, Set<M> voters) {
        var base = new HashSet<M>(active);
        base.addAll(voters);
        return base.size();
    }
}
