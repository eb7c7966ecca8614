package org.isonomia.deadlines;

import static org.isonomia.deadlines.Change.NONE;
import static org.isonomia.deadlines.Change.set;
import static org.isonomia.deadlines.Change.settle;

import java.time.Duration;
import java.util.List;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;

/** Of the founding charter, until decisions stand behind its rules. */
public final class CommunityDeadlines {
    /** What is still provisional is put to the vote within this time (DESIGN "Charter": twelve months). */
    public static final Duration PROVISIONAL = Duration.ofDays(365);

    /** Whoever comes within this time of each other is counted together. */
    public static final Duration GATHERING = Duration.ofMinutes(10);

    /** What is provisional still after a year; the other subject is a community that has grown. */
    public static final String YEARLY = "yearly";

    private static final String GROWN = "grown";

    public static final Deadline CALL_RATIFICATION = new Deadline("call-ratification", (event, at) -> switch (event) {
        case CharterAdopted e -> e.provisional() ? set(YEARLY, at.plus(PROVISIONAL)) : NONE;
        case RatificationCalled e -> set(YEARLY, e.opensAt().plus(PROVISIONAL));
        case MemberAdmitted e -> set(GROWN, at.plus(GATHERING));
        case MemberReadmitted e -> set(GROWN, at.plus(GATHERING));
        default -> NONE;
    });

    /** Named by the number of the call. */
    public static final Deadline OPEN_RATIFICATION = new Deadline("open-ratification", (event, at) -> switch (event) {
        case RatificationCalled e -> set(String.valueOf(e.call()), e.opensAt());
        case RatificationOpened e -> settle(String.valueOf(e.call()));
        default -> NONE;
    });

    static final List<Deadline> ALL = List.of(CALL_RATIFICATION, OPEN_RATIFICATION);

    private CommunityDeadlines() {}
}
