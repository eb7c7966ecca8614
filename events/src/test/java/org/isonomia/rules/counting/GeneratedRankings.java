package org.isonomia.rules.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Random contests of rankings, the same for the same seed. */
public final class GeneratedRankings {
    private GeneratedRankings() {}

    /** Options one after another, often not all of them; few enough that ties are frequent. */
    public static Generated strict(long seed) {
        return strict(seed, 2 + new Random(seed).nextInt(4), 1 + new Random(seed).nextInt(16));
    }

    public static Generated strict(long seed, int options, int ballots) {
        var random = new Random(seed * 31 + 1);
        var contest = contest(options, 1 + random.nextInt(Math.max(1, options - 1)));
        var choices = new ArrayList<Choice>();
        for (int ballot = 0; ballot < ballots; ballot++) {
            int named = random.nextInt(3) == 0 ? 1 + random.nextInt(options) : options;
            choices.add(
                    Choice.ranked(shuffled(contest, random).subList(0, named).toArray(String[]::new)));
        }
        return new Generated(contest, choices);
    }

    /** Every option in a place, some of them in one together. */
    public static Generated complete(long seed) {
        var random = new Random(seed * 31 + 2);
        var contest = contest(2 + random.nextInt(4), 1);
        var choices = new ArrayList<Choice>();
        for (int ballot = 1 + random.nextInt(14); ballot > 0; ballot--) {
            var ranks = new ArrayList<List<String>>();
            for (String option : shuffled(contest, random))
                if (!ranks.isEmpty() && random.nextInt(6) == 0) {
                    var equal = new ArrayList<>(ranks.removeLast());
                    equal.add(option);
                    ranks.add(equal);
                } else ranks.add(List.of(option));
            choices.add(new Choice.Ranked(ranks));
        }
        return new Generated(contest, choices);
    }

    /** Anything that a file may hold: gaps, equal and repeated options, unknown ones, other forms, some withdrawn. */
    public static Generated spoiled(long seed) {
        var random = new Random(seed * 31 + 3);
        var plain = contest(1 + random.nextInt(5), 1 + random.nextInt(3));
        var contest = random.nextBoolean() ? plain : plain.withdrawn(Set.of("o0"));
        var choices = new ArrayList<Choice>();
        for (int ballot = random.nextInt(10); ballot > 0; ballot--) choices.add(spoiled(contest, random));
        return new Generated(contest, choices);
    }

    private static Choice spoiled(Contest contest, Random random) {
        String first = contest.options().getFirst();
        return switch (random.nextInt(12)) {
            case 0 -> Choice.BLANK;
            case 1 -> new Choice.One(first);
            case 2 -> new Choice.Approved(contest.options());
            case 3 -> new Choice.Scored(Map.of(first, random.nextLong(-3, 4), "elsewhere", 1L));
            default -> {
                var ranks = new ArrayList<List<String>>();
                for (int rank = random.nextInt(7); rank > 0; rank--) {
                    var together = new ArrayList<String>();
                    for (int named = Math.max(0, random.nextInt(5) - 1) % 3; named > 0; named--)
                        together.add(
                                random.nextInt(9) == 0
                                        ? "elsewhere"
                                        : contest.options()
                                                .get(random.nextInt(
                                                        contest.options().size())));
                    ranks.add(together);
                }
                yield new Choice.Ranked(ranks);
            }
        };
    }

    private static Contest contest(int options, int seats) {
        return new Contest(
                IntStream.range(0, options).mapToObj(index -> "o" + index).toList(), seats, Set.of(), TieBreak.NONE);
    }

    private static List<String> shuffled(Contest contest, Random random) {
        var shuffled = new ArrayList<>(contest.options());
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
