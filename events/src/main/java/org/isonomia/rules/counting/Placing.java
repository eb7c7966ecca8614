package org.isonomia.rules.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.isonomia.rules.exact.Rational;

/**
 * Options placed by a total, highest first; seats are filled from the top. An option that no ballot supports wins
 * nothing, even when a seat stays empty.
 *
 * @param ranking options of equal totals together, each group in ballot order
 * @param winners all that are tied for the last seat when that tie stands
 */
public record Placing(List<List<String>> ranking, List<String> winners, List<Tie> ties) {
    public static Placing of(Contest contest, Map<String, Rational> totals, Predicate<String> supported) {
        var groups = new TreeMap<Rational, List<String>>(Collections.reverseOrder());
        for (String option : contest.standing())
            groups.computeIfAbsent(totals.getOrDefault(option, Rational.ZERO), total -> new ArrayList<>())
                    .add(option);
        return of(contest, groups.values(), supported);
    }

    /** @param groups options that rank equal, best first */
    public static Placing of(Contest contest, Collection<? extends List<String>> groups, Predicate<String> supported) {
        var winners = new ArrayList<String>();
        var ties = new ArrayList<Tie>();
        for (var group : groups) {
            int seats = contest.seats() - winners.size();
            if (seats <= 0) break;
            var able = group.stream().filter(supported).toList();
            if (able.size() <= seats) winners.addAll(able);
            else ties.add(taken(contest.ties(), able, seats, winners));
        }
        return new Placing(groups.stream().<List<String>>map(List::copyOf).toList(), List.copyOf(winners), ties);
    }

    private static Tie taken(TieBreak ties, List<String> among, int seats, List<String> winners) {
        var chosen = ties.order(among).map(order -> order.subList(0, seats)).orElse(List.of());
        winners.addAll(chosen.isEmpty() ? among : chosen);
        return new Tie("winner", 0, among, chosen, name(ties));
    }

    /** How {@link Tie#by()} calls it. */
    public static String name(TieBreak ties) {
        return switch (ties) {
            case TieBreak.None none -> "none";
            case TieBreak.Order order -> "order";
            case TieBreak.Lot lot -> "lot";
            case TieBreak.Volunteers volunteers -> "volunteers";
        };
    }
}
