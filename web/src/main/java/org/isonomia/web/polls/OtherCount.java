package org.isonomia.web.polls;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Election;
import org.isonomia.rules.counting.TiedSeats;
import org.jspecify.annotations.Nullable;

/**
 * What another rule makes of the ballots of a poll.
 *
 * @param rule its id and version
 * @param settings every one of them
 * @param election by the ids of the options
 * @param agrees whether it elects, and leaves tied, the same as the rule that binds
 */
public record OtherCount(String rule, Map<String, String> settings, Election election, boolean agrees) {
    /** Why there is none. */
    public enum Without {
        /** The poll is not decided, or not every ballot can be seen. */
        NOT_YET,
        NO_OTHER_RULE,
        TOO_LARGE
    }

    static OtherCount of(CountingRule rule, Contest contest, Ballots ballots, CountSheet binding) {
        var election = Election.of(rule.count(contest, ballots), contest.seats());
        var bound = Election.of(binding, contest.seats());
        boolean agrees = Set.copyOf(election.elected()).equals(Set.copyOf(bound.elected()))
                && Objects.equals(tied(election.tied()), tied(bound.tied()));
        return new OtherCount(rule.id(), rule.settings(), election, agrees);
    }

    private static @Nullable Set<String> tied(@Nullable TiedSeats tied) {
        return tied == null ? null : Set.copyOf(tied.among());
    }
}
