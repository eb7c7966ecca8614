package org.isonomia.rules.runoff;

import java.util.Map;
import java.util.TreeMap;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.exact.Rational;

/**
 * How rounds go on, as RCTab names the choices.
 *
 * @param decimals of vote arithmetic, the rest ignored
 * @param fractionalThreshold whether the threshold has decimals
 * @param hare whether it is votes over seats, rounded up, rather than more than votes over seats and one
 * @param firstRoundThreshold whether one seat's threshold stays that of the first round
 * @param batch whether all who together cannot reach the next are eliminated at once
 * @param untilTwo whether one seat's count goes on until two remain
 * @param lastRound whether a count for several seats shows the last surpluses in a round of their own
 * @param onePerRound whether a round elects one at most
 * @param bottomsUp whether nobody is elected until as many remain as there are seats
 * @param earlierRounds whether the most recent round in which the tied differ breaks a tie first
 * @param leastVotes whoever has fewer is eliminated at once
 * @param writeIns the option of undeclared write-ins, eliminated first; none when empty
 */
record Terms(
        int decimals,
        boolean fractionalThreshold,
        boolean hare,
        boolean firstRoundThreshold,
        boolean batch,
        boolean untilTwo,
        boolean lastRound,
        boolean onePerRound,
        boolean bottomsUp,
        boolean earlierRounds,
        Rational leastVotes,
        String writeIns) {

    /** @param lookBack whether earlier rounds break a tie where the settings do not say */
    static Terms read(Settings settings, boolean lookBack) {
        return new Terms(
                (int) settings.number("decimals", 4, 0, 9),
                settings.flag("fractional_threshold", false),
                settings.flag("hare", false),
                settings.flag("first_round_threshold", false),
                settings.flag("batch", false),
                settings.flag("until_two", false),
                settings.flag("last_round", false),
                settings.flag("one_per_round", false),
                settings.flag("bottoms_up", false),
                settings.flag("earlier_rounds", lookBack),
                settings.rational("least_votes", Rational.ZERO),
                settings.text("write_ins", ""));
    }

    Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        settings.put("decimals", Integer.toString(decimals));
        settings.put("fractional_threshold", Boolean.toString(fractionalThreshold));
        settings.put("hare", Boolean.toString(hare));
        settings.put("first_round_threshold", Boolean.toString(firstRoundThreshold));
        settings.put("batch", Boolean.toString(batch));
        settings.put("until_two", Boolean.toString(untilTwo));
        settings.put("last_round", Boolean.toString(lastRound));
        settings.put("one_per_round", Boolean.toString(onePerRound));
        settings.put("bottoms_up", Boolean.toString(bottomsUp));
        settings.put("earlier_rounds", Boolean.toString(earlierRounds));
        settings.put("least_votes", leastVotes.toString());
        settings.put("write_ins", writeIns);
        return settings;
    }
}
