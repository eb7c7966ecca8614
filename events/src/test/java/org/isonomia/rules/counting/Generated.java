package org.isonomia.rules.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small random contests, the same for the same seed: few options and few ballots, so that ties are frequent. */
public record Generated(Contest contest, List<Choice> choices) {
    /** @param most the highest score a scored ballot gives */
    public static Generated of(CountingRule.Form form, long seed, long most) {
        var random = new Random(seed);
        int size = 1 + random.nextInt(5);
        var options = IntStream.range(0, size).mapToObj(index -> "o" + index).toList();
        var withdrawn = size > 2 && random.nextInt(4) == 0 ? Set.of("o1") : Set.<String>of();
        var contest = new Contest(options, 1 + random.nextInt(2), withdrawn, TieBreak.NONE);
        var choices = new ArrayList<Choice>();
        int ballots = random.nextInt(12);
        for (int ballot = 0; ballot < ballots; ballot++) choices.add(choice(form, options, most, random));
        return new Generated(contest, choices);
    }

    private static Choice choice(CountingRule.Form form, List<String> options, long most, Random random) {
        if (random.nextInt(8) == 0) return Choice.BLANK;
        return switch (form) {
            case ONE -> new Choice.One(options.get(random.nextInt(options.size())));
            case APPROVED ->
                new Choice.Approved(
                        options.stream().filter(option -> random.nextBoolean()).toList());
            case SCORED -> {
                var points = new TreeMap<String, Long>();
                long left = most;
                for (String option : options)
                    if (random.nextInt(4) > 0 && left > 0) {
                        long score = random.nextLong(left + 1);
                        points.put(option, score);
                        if (random.nextBoolean()) left -= score;
                    }
                yield new Choice.Scored(points);
            }
            case RANKED -> ranked(options, random);
        };
    }

    private static Choice ranked(List<String> options, Random random) {
        var shuffled = new ArrayList<>(options);
        Collections.shuffle(shuffled, random);
        var ranks = new ArrayList<List<String>>();
        for (String option : shuffled.subList(0, random.nextInt(shuffled.size() + 1))) {
            if (random.nextInt(6) == 0) ranks.add(List.of());
            if (!ranks.isEmpty() && random.nextInt(4) == 0) {
                var equal = new ArrayList<>(ranks.removeLast());
                equal.add(option);
                ranks.add(equal);
            } else ranks.add(List.of(option));
        }
        return new Choice.Ranked(ranks);
    }

    public CountSheet count(CountingRule rule) {
        return rule.count(contest, Ballots.of(contest, choices));
    }

    public Generated shuffled(long seed) {
        var other = new ArrayList<>(choices);
        Collections.shuffle(other, new Random(seed));
        return new Generated(contest, other);
    }

    public Generated renamed(UnaryOperator<String> name) {
        return new Generated(
                renamed(contest, name),
                choices.stream().map(choice -> renamed(choice, name)).toList());
    }

    private static Contest renamed(Contest contest, UnaryOperator<String> name) {
        return new Contest(
                contest.options().stream().map(name).toList(),
                contest.seats(),
                contest.withdrawn().stream().map(name).collect(Collectors.toSet()),
                contest.ties());
    }

    private static Choice renamed(Choice choice, UnaryOperator<String> name) {
        return switch (choice) {
            case Choice.Blank blank -> blank;
            case Choice.One one -> new Choice.One(name.apply(one.option()));
            case Choice.Approved approved ->
                new Choice.Approved(approved.options().stream().map(name).toList());
            case Choice.Ranked ranked ->
                new Choice.Ranked(ranked.ranks().stream()
                        .map(rank -> rank.stream().map(name).toList())
                        .toList());
            case Choice.Scored scored ->
                new Choice.Scored(scored.points().entrySet().stream()
                        .collect(Collectors.toMap(points -> name.apply(points.getKey()), Map.Entry::getValue)));
        };
    }

    /** The same contest with the options in another order on the ballot. */
    public Generated reordered(long seed) {
        var order = new ArrayList<>(contest.options());
        Collections.shuffle(order, new Random(seed));
        return new Generated(new Contest(order, contest.seats(), contest.withdrawn(), contest.ties()), choices);
    }
}
