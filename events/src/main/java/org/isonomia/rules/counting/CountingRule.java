package org.isonomia.rules.counting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way of counting, with its settings. Pure: the same contest and ballots, in whatever order they come, give an
 * equal sheet. Each implementation states its source.
 */
public interface CountingRule {
    /** Stable id and version, for instance {@code schulze/1}. */
    String id();

    /** Every setting, defaults written out; {@code CountingRules.of} with these gives an equal rule. */
    Map<String, String> settings();

    /** What a ballot looks like. */
    Form form();

    /** What keeps this rule from deciding this contest, if anything does. */
    default Optional<ContestFault> fault(Contest contest) {
        return Optional.empty();
    }

    /** For a rule that fills one seat, whatever the contest has. */
    static Optional<ContestFault> oneSeat(Contest contest) {
        return contest.seats() == 1
                ? Optional.empty()
                : Optional.of(ContestFault.of(ContestFault.Code.ONE_SEAT_ONLY, "seats", contest.seats()));
    }

    /** Whether a ballot marks nothing, though it was not cast as a blank one. */
    default boolean marksNothing(Choice choice) {
        return switch (choice) {
            case Choice.Blank blank -> false;
            case Choice.One one -> one.option().isBlank();
            case Choice.Approved approved -> approved.options().isEmpty();
            case Choice.Ranked ranked -> ranked.ranks().stream().allMatch(List::isEmpty);
            case Choice.Scored scored -> scored.points().isEmpty();
        };
    }

    /** Why a member's ballot is refused when it is cast, if it is. A recount treats such a ballot as the rule says. */
    Optional<BallotFault> check(Contest contest, Choice choice);

    /**
     * Counts whatever it is given, total: a ballot that {@link #check} would refuse is treated as the rule's source
     * says, or, where that is silent, adds to {@code ballots} and the figure {@code invalid} and to nothing else.
     */
    CountSheet count(Contest contest, Ballots ballots);

    enum Form {
        ONE,
        APPROVED,
        RANKED,
        SCORED
    }
}
