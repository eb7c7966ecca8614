package org.isonomia.deadlines;

import static org.isonomia.deadlines.CommunityDeadlines.CALL_RATIFICATION;
import static org.isonomia.deadlines.CommunityDeadlines.GATHERING;
import static org.isonomia.deadlines.CommunityDeadlines.HIBERNATE;
import static org.isonomia.deadlines.CommunityDeadlines.PROVISIONAL;
import static org.isonomia.deadlines.CommunityDeadlines.QUIET;
import static org.isonomia.deadlines.CommunityDeadlines.SEVEN;
import static org.isonomia.deadlines.CommunityDeadlines.YEARLY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.CharterEvent.ProcedureRatified;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.HibernationEvent.CommunityHibernated;
import org.isonomia.events.community.HibernationEvent.CommunityWoken;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.jspecify.annotations.Nullable;

/**
 * When the founding charter is put before the community, and when the community falls asleep: never set unless something
 * comes of it.
 *
 * @param members how many there are, up to {@link CommunityDeadlines#SEVEN}
 * @param provisional the kinds of decision whose procedure only the founding set
 * @param called whether a ratification ever was
 * @param yearly when the next is due because of the time that has passed
 */
public record CommunityClock(
        int members,
        Set<DecisionKind> provisional,
        boolean called,
        boolean asleep,
        @Nullable Instant yearly) {
    public static final CommunityClock START = new CommunityClock(0, Set.of(), false, false, null);

    private static final String GROWN = "grown";
    private static final String COMMUNITY = "community";

    /** One change of one deadline. */
    public record Move(Deadline deadline, Change change) {}

    /** Whether this says anything about it. */
    public static boolean hears(Event event) {
        return switch (event) {
            case CharterAdopted e -> true;
            case ProcedureAmended e -> true;
            case ProcedureRatified e -> true;
            case RatificationCalled e -> true;
            case CommunityHibernated e -> true;
            case CommunityWoken e -> true;
            case MemberAdmitted e -> true;
            case MemberReadmitted e -> true;
            case MemberLeft e -> true;
            case MemberRemoved e -> true;
            case PollCounted e -> true;
            default -> false;
        };
    }

    /** @param members how many there are after it, up to seven */
    public CommunityClock after(Event event, Instant at, int members) {
        return switch (event) {
            case CharterAdopted e ->
                new CommunityClock(
                        members,
                        e.provisional() ? EnumSet.allOf(DecisionKind.class) : Set.of(),
                        called,
                        asleep,
                        at.plus(PROVISIONAL));
            case ProcedureAmended e -> decided(e.of());
            case ProcedureRatified e -> decided(e.of());
            case RatificationCalled e ->
                new CommunityClock(
                        members, provisional, true, asleep, e.opensAt().plus(PROVISIONAL));
            case CommunityHibernated e -> new CommunityClock(members, provisional, called, true, yearly);
            case CommunityWoken e -> new CommunityClock(members, provisional, called, false, later(at.plus(GATHERING)));
            default -> new CommunityClock(members, provisional, called, asleep, yearly);
        };
    }

    /** What changes with a fact. @param before it */
    public List<Move> since(CommunityClock before, Event event, Instant at) {
        var moves = new ArrayList<Move>();
        if (isGrown() && !before.isGrown())
            moves.add(new Move(CALL_RATIFICATION, new Change.Set(GROWN, at.plus(GATHERING))));
        if (!isGrown() && before.isGrown()) moves.add(new Move(CALL_RATIFICATION, new Change.Settle(GROWN)));
        var due = yearly;
        if (asks() && due != null && !(before.asks() && due.equals(before.yearly)))
            moves.add(new Move(CALL_RATIFICATION, new Change.Set(YEARLY, due)));
        if (!asks() && before.asks()) moves.add(new Move(CALL_RATIFICATION, new Change.Settle(YEARLY)));
        if (asleep && !before.asleep) moves.add(new Move(HIBERNATE, new Change.Settle(COMMUNITY)));
        boolean stirs =
                event instanceof CharterAdopted || event instanceof PollCounted || event instanceof CommunityWoken;
        if (stirs && !asleep) moves.add(new Move(HIBERNATE, new Change.Set(COMMUNITY, at.plus(QUIET))));
        return moves;
    }

    private boolean asks() {
        return !provisional.isEmpty() && !asleep && members > 0;
    }

    private boolean isGrown() {
        return asks() && !called && members >= SEVEN;
    }

    private Instant later(Instant than) {
        return yearly == null || yearly.isBefore(than) ? than : yearly;
    }

    private CommunityClock decided(DecisionKind of) {
        var fewer = EnumSet.noneOf(DecisionKind.class);
        fewer.addAll(provisional);
        fewer.remove(of);
        return new CommunityClock(members, fewer, called, asleep, yearly);
    }
}
