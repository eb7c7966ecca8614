package org.isonomia.deadlines;

import static org.isonomia.deadlines.Change.NONE;
import static org.isonomia.deadlines.Change.set;
import static org.isonomia.deadlines.Change.settle;

import java.time.Duration;
import java.util.List;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;

/** Of the founding charter, until decisions stand behind its rules, and of a community that falls asleep. */
public final class CommunityDeadlines {
    /** What is provisional still is put to the vote within this time (DESIGN "Charter": twelve months). */
    public static final Duration PROVISIONAL = Duration.ofDays(365);

    /** Whoever comes within this time of the seventh member is asked, too. */
    public static final Duration GATHERING = Duration.ofMinutes(10);

    /** A year in which no poll is counted (DESIGN "Charter"). */
    public static final Duration QUIET = Duration.ofDays(365);

    /** From how many members on the founding charter is put before them. */
    public static final int SEVEN = 7;

    /** The subject of what a year brings about; the other is a community that has grown. */
    public static final String YEARLY = "yearly";

    /** Set by {@link CommunityClock}, as no fact alone tells. */
    public static final Deadline CALL_RATIFICATION = new Deadline("call-ratification", (event, at) -> NONE);

    /** Set by {@link CommunityClock}, as no fact alone tells. */
    public static final Deadline HIBERNATE = new Deadline("hibernate", (event, at) -> NONE);

    /** Named by the number of the call. */
    public static final Deadline OPEN_RATIFICATION = new Deadline("open-ratification", (event, at) -> switch (event) {
        case RatificationCalled e -> set(String.valueOf(e.call()), e.opensAt());
        case RatificationOpened e -> settle(String.valueOf(e.call()));
        default -> NONE;
    });

    static final List<Deadline> ALL = List.of(CALL_RATIFICATION, OPEN_RATIFICATION, HIBERNATE);

    private CommunityDeadlines() {}
}
