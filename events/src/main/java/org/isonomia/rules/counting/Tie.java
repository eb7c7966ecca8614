package org.isonomia.rules.counting;

import java.util.List;

/**
 * A tie that mattered.
 *
 * @param what what was at stake: {@code winner}, {@code election}, {@code exclusion}, {@code surplus}, {@code runoff}
 * @param stage the stage or round it arose in, from 1; 0 when the rule has none
 * @param among the tied options, in ballot order
 * @param chosen who was taken by {@code by}; empty when the tie stands
 * @param by {@code earlier-stages}, {@code order}, {@code lot}, or {@code none}
 */
public record Tie(String what, int stage, List<String> among, List<String> chosen, String by) {
    public Tie {
        among = List.copyOf(among);
        chosen = List.copyOf(chosen);
    }
}
