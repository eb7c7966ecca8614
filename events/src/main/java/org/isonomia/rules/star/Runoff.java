package org.isonomia.rules.star;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Placing;
import org.isonomia.rules.counting.Tie;
import org.isonomia.rules.counting.TieBreak;

/**
 * The two rounds that fill one seat. When a tie for finalist stands, the winners are all who win against some finalist
 * they could meet.
 */
final class Runoff {
    private final TieBreak tieBreak;
    private final Scores scores;
    private final int seat;
    private final List<Tie> ties = new ArrayList<>();
    private final List<CountSheet.Part> parts = new ArrayList<>();
    private final List<String> winners;

    /** @param left options not yet elected, at least one, in ballot order */
    Runoff(TieBreak tieBreak, Scores scores, List<String> left, int seat) {
        this.tieBreak = tieBreak;
        this.scores = scores;
        this.seat = seat;
        winners = left.size() == 1 ? left : finals(left);
    }

    List<String> winners() {
        return winners;
    }

    List<Tie> ties() {
        return ties;
    }

    List<CountSheet.Part> parts() {
        return parts;
    }

    private List<String> finals(List<String> left) {
        var places = new ArrayList<String>();
        var highest = left.stream()
                .map(scores::total)
                .distinct()
                .sorted(reverseOrder())
                .limit(2);
        for (var total : highest.toList()) {
            if (places.size() >= 2) break;
            var group = left.stream()
                    .filter(option -> scores.total(option).equals(total))
                    .toList();
            if (group.size() <= 2 - places.size()) places.addAll(group);
            else {
                var able = advancing(group, 2 - places.size());
                if (able.size() > 2 - places.size()) return open(places, able);
                places.addAll(able);
            }
        }
        return runoff(places.get(0), places.get(1));
    }

    /** The tied options in the order they advance; more than {@code wanted} when the tie stands. */
    private List<String> advancing(List<String> tied, int wanted) {
        var losses = new LinkedHashMap<String, Long>();
        for (String one : tied)
            losses.put(
                    one,
                    tied.stream()
                            .filter(other -> scores.prefer(other, one) > scores.prefer(one, other))
                            .count());
        Comparator<String> better = comparing((String option) -> losses.getOrDefault(option, 0L))
                .thenComparing(scores::top, reverseOrder());
        var sorted = tied.stream().sorted(better).toList();
        String last = sorted.get(wanted - 1);
        var clear = sorted.stream()
                .filter(option -> better.compare(option, last) < 0)
                .toList();
        var level = tied.stream()
                .filter(option -> better.compare(option, last) == 0)
                .toList();
        var advance = new ArrayList<>(clear);
        if (clear.size() + level.size() == wanted) {
            advance.addAll(level);
            ties.add(new Tie("finalist", seat, tied, List.copyOf(advance), "losses-then-top-scores"));
            return advance;
        }
        int open = wanted - clear.size();
        var chosen = tieBreak.order(level).map(order -> order.subList(0, open)).orElse(List.of());
        ties.add(new Tie("finalist", seat, level, chosen, Placing.name(tieBreak)));
        advance.addAll(chosen.isEmpty() ? level : chosen);
        return advance;
    }

    /** Without two clear finalists; when the same option wins whoever it meets, the tie did not matter. */
    private List<String> open(List<String> certain, List<String> able) {
        var won = new LinkedHashSet<String>();
        for (int one = 0; one < able.size(); one++) {
            for (String sure : certain) won.addAll(winner(sure, able.get(one)));
            if (certain.isEmpty())
                for (int other = one + 1; other < able.size(); other++)
                    won.addAll(winner(able.get(one), able.get(other)));
        }
        var finalists = new ArrayList<>(certain);
        finalists.addAll(able);
        parts.add(new CountSheet.Listed(named("finalists"), finalists));
        if (won.size() == 1) ties.removeLast();
        return finalists.stream().filter(won::contains).toList();
    }

    private List<String> runoff(String one, String other) {
        var finalists = List.of(one, other);
        var votes = Map.of(one, scores.prefer(one, other), other, scores.prefer(other, one));
        parts.add(new CountSheet.Listed(named("finalists"), finalists));
        parts.add(amounts("runoff", finalists, votes));
        long equal = scores.valid() - votes.getOrDefault(one, 0L) - votes.getOrDefault(other, 0L);
        parts.add(new CountSheet.Figure(named("runoff_equal"), Long.toString(equal)));
        parts.add(amounts("top_scores", finalists, Map.of(one, scores.top(one), other, scores.top(other))));
        var won = winner(one, other);
        if (won.size() == 1) return won;
        var chosen = tieBreak.order(finalists).map(order -> order.subList(0, 1)).orElse(List.of());
        ties.add(new Tie("runoff", seat, finalists, chosen, Placing.name(tieBreak)));
        return chosen.isEmpty() ? finalists : chosen;
    }

    /** One of the two, or both when votes, sum and highest scores are all equal. */
    private List<String> winner(String one, String other) {
        int side = Long.compare(scores.prefer(one, other), scores.prefer(other, one));
        if (side == 0) side = scores.total(one).compareTo(scores.total(other));
        if (side == 0) side = Long.compare(scores.top(one), scores.top(other));
        return side == 0 ? List.of(one, other) : List.of(side > 0 ? one : other);
    }

    private CountSheet.Totals amounts(String name, List<String> options, Map<String, Long> amounts) {
        var written = new LinkedHashMap<String, String>();
        for (String option : options) written.put(option, Long.toString(amounts.getOrDefault(option, 0L)));
        return new CountSheet.Totals(named(name), written);
    }

    private String named(String name) {
        return seat == 1 ? name : name + "_" + seat;
    }
}
