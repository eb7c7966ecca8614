package org.isonomia.rules.counting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be chosen from.
 *
 * @param options ids in ballot order; at most {@value #MOST_OPTIONS}
 * @param withdrawn options on the ballot that can win nothing: every rule counts as if they were not there
 * @param ties how a tie is broken
 */
public record Contest(List<String> options, int seats, Set<String> withdrawn, TieBreak ties) {
    public static final int MOST_OPTIONS = 10_000;

    /** @throws IllegalArgumentException for no or too many options, a repeated or unknown one, or no seat */
    public Contest {
        options = List.copyOf(options);
        withdrawn = Set.copyOf(withdrawn);
        if (options.isEmpty() || options.size() > MOST_OPTIONS)
            throw new IllegalArgumentException("from 1 to " + MOST_OPTIONS + " options, not " + options.size());
        var distinct = new HashSet<>(options);
        if (distinct.size() < options.size()) throw new IllegalArgumentException("an option is named twice");
        if (!distinct.containsAll(withdrawn)) throw new IllegalArgumentException("who withdrew is not an option");
        if (seats < 1) throw new IllegalArgumentException("a contest fills at least one seat");
    }

    public static Contest of(String... options) {
        return new Contest(List.of(options), 1, Set.of(), TieBreak.NONE);
    }

    public Contest seats(int seats) {
        return new Contest(options, seats, withdrawn, ties);
    }

    public Contest withdrawn(Set<String> withdrawn) {
        return new Contest(options, seats, withdrawn, ties);
    }

    public Contest ties(TieBreak ties) {
        return new Contest(options, seats, withdrawn, ties);
    }

    /** Options still in the contest, in ballot order. */
    public List<String> standing() {
        return options.stream().filter(option -> !withdrawn.contains(option)).toList();
    }

    /** Each option's index in {@link #options()}. */
    public Map<String, Integer> indices() {
        var indices = new HashMap<String, Integer>();
        for (int index = 0; index < options.size(); index++) indices.put(options.get(index), index);
        return indices;
    }
}
