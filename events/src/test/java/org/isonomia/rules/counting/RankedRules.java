package org.isonomia.rules.counting;

import java.util.Map;
import java.util.stream.Stream;
import org.isonomia.rules.CountingRules;

/** The rules that count rankings, with those settings that change their course. */
public final class RankedRules {
    private RankedRules() {}

    public static CountingRule rule(String id, String... settings) {
        var named = new java.util.TreeMap<String, String>();
        for (int at = 0; at < settings.length; at += 2) named.put(settings[at], settings[at + 1]);
        return CountingRules.of(id, Map.copyOf(named)).orElseThrow();
    }

    public static Stream<CountingRule> all() {
        return Stream.concat(pairwise(), transfer());
    }

    public static Stream<CountingRule> pairwise() {
        return Stream.of(
                rule("condorcet/1"),
                rule("schulze/1"),
                rule("schulze/1", "strength", "margins"),
                rule("schulze/1", "strength", "ratio"),
                rule("schulze/1", "unranked", "not-compared"),
                rule("schulze-debian/1"),
                rule("schulze-debian/1", "default", "o0", "quorum", "3/2", "majority", "2"),
                rule("ranked-pairs/1"),
                rule("ranked-pairs/1", "strength", "margins"),
                rule("minimax/1"),
                rule("minimax/1", "variant", "margin"),
                rule("minimax/1", "variant", "opposition"),
                rule("copeland/1"));
    }

    public static Stream<CountingRule> transfer() {
        return Stream.of(
                rule("irv/1"),
                rule("irv/1", "batch", "true", "until_two", "true"),
                rule("irv/1", "earlier_rounds", "true", "overvote", "skip", "repeated", "exhaust"),
                rule("irv/1", "first_round_threshold", "true", "overvote", "exhaust-if-several-continue"),
                rule("irv/1", "skipped_ranks", "0", "ranks", "3", "least_votes", "2"),
                rule("stv-wigm/1"),
                rule("stv-wigm/1", "fractional_threshold", "true", "last_round", "true"),
                rule("stv-wigm/1", "hare", "true", "one_per_round", "true"),
                rule("stv-wigm/1", "bottoms_up", "true", "decimals", "0"),
                rule("stv-scottish/1"),
                rule("stv-meek/1"));
    }
}
