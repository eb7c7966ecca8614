package org.isonomia.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.isonomia.rules.approval.Approval;
import org.isonomia.rules.borda.Borda;
import org.isonomia.rules.choice.SingleChoice;
import org.isonomia.rules.condorcet.Condorcet;
import org.isonomia.rules.condorcet.Copeland;
import org.isonomia.rules.condorcet.Debian;
import org.isonomia.rules.condorcet.Minimax;
import org.isonomia.rules.condorcet.RankedPairs;
import org.isonomia.rules.condorcet.Schulze;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Seated;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.counting.UnusableSettingsException;
import org.isonomia.rules.dot.Dots;
import org.isonomia.rules.meek.MeekStv;
import org.isonomia.rules.runoff.RunoffRule;
import org.isonomia.rules.score.Score;
import org.isonomia.rules.scottish.ScottishStv;
import org.isonomia.rules.star.Star;
import org.isonomia.rules.timepoll.TimePoll;
import org.isonomia.rules.yesno.YesNo;
import org.isonomia.rules.yesno.YesNoCount;

/**
 * Every counting rule by its stable id. A released rule is never changed: a new version joins it, and polls that opened
 * under an earlier one are counted by that.
 */
public final class CountingRules {
    private static final String FIRST = "/1";

    /** What builds each rule from its settings; each takes defaults for what is missing. */
    private static final Map<String, Function<Settings, CountingRule>> EARLIEST = Map.ofEntries(
            Map.entry(Approval.ID, Approval::new),
            Map.entry(Borda.ID, Borda::new),
            Map.entry(Condorcet.ID, Condorcet::new),
            Map.entry(Consent.ID, Consent::new),
            Map.entry(Copeland.ID, Copeland::new),
            Map.entry(Debian.ID, Debian::new),
            Map.entry(Dots.ID, Dots::new),
            Map.entry(MeekStv.ID, MeekStv::new),
            Map.entry(Minimax.ID, Minimax::new),
            Map.entry(RankedPairs.ID, RankedPairs::new),
            Map.entry(Schulze.ID, Schulze::new),
            Map.entry(RunoffRule.IRV, RunoffRule::irv),
            Map.entry(RunoffRule.WIGM, RunoffRule::wigm),
            Map.entry(ScottishStv.ID, ScottishStv::new),
            Map.entry(Score.ID, Score::new),
            Map.entry(SingleChoice.ID, SingleChoice::new),
            Map.entry(Star.ID, Star::new),
            Map.entry(TimePoll.ID, TimePoll::new),
            Map.entry(YesNo.ID, YesNoCount::new));

    /** Counts in stages that end at a tie which stands. */
    private static final Map<String, Function<Settings, CountingRule>> STAGED = Map.of(
            Seated.second(MeekStv.ID),
            MeekStv::second,
            Seated.second(RunoffRule.IRV),
            RunoffRule::secondIrv,
            Seated.second(RunoffRule.WIGM),
            RunoffRule::secondWigm,
            Seated.second(ScottishStv.ID),
            ScottishStv::second);

    /** Rules whose options are placed by what they have: their version 2 is {@link Seated}. */
    private static final List<String> PLACING = List.of(
            Approval.ID,
            Borda.ID,
            Condorcet.ID,
            Copeland.ID,
            Dots.ID,
            Minimax.ID,
            RankedPairs.ID,
            Schulze.ID,
            Score.ID,
            SingleChoice.ID,
            Star.ID,
            TimePoll.ID);

    private static final Map<String, Function<Settings, CountingRule>> ALL = all();

    private static Map<String, Function<Settings, CountingRule>> all() {
        var all = new TreeMap<String, Function<Settings, CountingRule>>(EARLIEST);
        all.putAll(STAGED);
        for (String id : PLACING) {
            var first = EARLIEST.get(id);
            all.put(
                    Seated.second(id),
                    settings ->
                            new Seated(java.util.Objects.requireNonNull(first).apply(settings)));
        }
        return all;
    }

    private CountingRules() {}

    /**
     * @param settings by name; what is missing has the rule's default
     * @throws UnusableSettingsException for a setting or value the rule does not have, with a sentence that says which
     */
    public static Optional<CountingRule> of(String id, Map<String, String> settings) {
        return Optional.ofNullable(ALL.get(id)).map(build -> {
            var given = new Settings(settings);
            var rule = build.apply(given);
            given.refuseUnread();
            return rule;
        });
    }

    /** The version that polls opened from now on are counted by; an id that is none of these is its own. */
    public static String newest(String id) {
        String second = id.endsWith(FIRST) ? Seated.second(id) : id;
        return ALL.containsKey(second) ? second : id;
    }

    public static java.util.Set<String> ids() {
        return java.util.Collections.unmodifiableSet(ALL.keySet());
    }
}
