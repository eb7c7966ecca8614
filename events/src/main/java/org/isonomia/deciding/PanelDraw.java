package org.isonomia.deciding;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.sortition.Beacon;
import org.isonomia.rules.sortition.Rfc3797;
import org.isonomia.rules.sortition.WideDraw;

/**
 * How a panel is drawn, the same wherever it is drawn again: the pool in order of ids is taken in the order of RFC 3797
 * for the beacon's number; those who left or declined are passed over, and the next move up.
 */
public final class PanelDraw {
    /** From the fixing of the pool to the round that seeds the draw, so that nobody can know it before. */
    public static final Duration AHEAD = Duration.ofHours(1);

    /** How long two members have to enter what the beacon published. */
    public static final Duration TO_ENTER = Duration.ofDays(7);

    /** How long those drawn have to decline. */
    public static final Duration TO_DECLINE = Duration.ofDays(3);

    /** Of a panel more than half must take part. */
    public static final Quorum QUORUM = Quorum.share(Quorum.Counts.PARTICIPANTS, 1, 2);

    /** So many others than the parties are drawn from, at least. */
    public static final int LEAST_POOL = 5;

    /** How long volunteers can commit, and then reveal, at most; shorter where the poll itself was open for less. */
    public static final Duration TO_COMMIT = Duration.ofDays(3);

    public static final Duration TO_REVEAL = Duration.ofDays(2);

    private PanelDraw() {}

    public static Duration toCommit(PollTerms terms) {
        return shorter(TO_COMMIT, voting(terms));
    }

    public static Duration toReveal(PollTerms terms) {
        return shorter(TO_REVEAL, voting(terms));
    }

    private static Duration voting(PollTerms terms) {
        return Duration.between(terms.timing().opensAt(), terms.timing().closesAt());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    public static long round(Instant fixed) {
        return Beacon.roundFrom(fixed.plus(AHEAD));
    }

    public static Instant until(long round) {
        return Beacon.publishedAt(round).plus(TO_ENTER);
    }

    /**
     * Whether a poll that failed its quorum is decided by a panel: after the last call, when its procedure names one. The
     * charter is never left to a few, nor is whom to recall, nor what needs a share of all members. By the first rules a
     * pool had at most 65,535; since then it has five others than the parties at least.
     */
    public static boolean follows(PollTerms terms) {
        var reason = terms.occasion().reason();
        boolean last = reason == Reason.SECOND_CALL
                || reason == Reason.FIRST_CALL && terms.electorate().conduct().secondCall() == null;
        return last
                && terms.matter().binding()
                && terms.electorate().conduct().fallback().places() > 0
                && terms.matter().kind() != DecisionKind.CHARTER
                && terms.matter().kind() != DecisionKind.RECALL
                && !Deciding.hasFloor(terms)
                && (terms.isOfFirstRules()
                        ? terms.electorate().roll().count() <= Rfc3797.MOST_POOL
                        : terms.electorate().roll().count()
                                        - terms.hearing().parties().size()
                                >= LEAST_POOL);
    }

    /**
     * @param randomness lower hex, as published
     * @param sits whether someone can sit on the panel
     * @return at most as many as there are places, in the order of the draw
     */
    public static List<MemberId> panel(String randomness, List<MemberId> pool, int places, Predicate<MemberId> sits) {
        var sorted = pool.stream().sorted(Comparator.comparing(MemberId::value)).toList();
        var order = sorted.size() > Rfc3797.MOST_POOL
                ? WideDraw.order(key(randomness), sorted)
                : Rfc3797.order(key(randomness), sorted).stream();
        return order.filter(sits).limit(places).toList();
    }

    /** The 32 bytes as one number: one source that gives one number (RFC 3797 §4.1). */
    static String key(String randomness) {
        return new BigInteger(randomness, 16) + "./";
    }
}
