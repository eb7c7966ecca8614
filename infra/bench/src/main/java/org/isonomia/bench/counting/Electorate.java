package org.isonomia.bench.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.Rankings;
import org.isonomia.rules.counting.TieBreak;

/**
 * Made-up ballots, the same for the same seed. Options differ in how liked they are, voters in how they see each; a
 * ballot ranks the voter's best 1 to all of them, one a rank.
 *
 * @param rankings each ballot apart, as options' indices
 */
record Electorate(Contest contest, int[][] rankings) {

    static Electorate of(int ballots, int options, int seats, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] rankings = new int[ballots][];
        for (int ballot = 0; ballot < ballots; ballot++) {
            double[] liking = new double[options];
            for (int option = 0; option < options; option++) {
                liking[option] = random.nextDouble() * options - option / 4.0;
            }
            rankings[ballot] = IntStream.range(0, options)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer option) -> -liking[option]))
                    .mapToInt(Integer::intValue)
                    .limit(1 + random.nextInt(options))
                    .toArray();
        }
        List<String> names =
                IntStream.range(0, options).mapToObj(option -> "o" + option).toList();
        return new Electorate(new Contest(names, seats, java.util.Set.of(), TieBreak.NONE), rankings);
    }

    /** Grouped, as a recount holds them. */
    Ballots grouped() {
        Ballots.Builder builder = new Ballots.Builder(contest);
        for (int[] ranking : rankings) {
            builder.rankings().add(packed(ranking), 1);
        }
        return builder.build();
    }

    /** In the form of {@link Rankings}. */
    static short[] packed(int[] ranking) {
        short[] packed = new short[ranking.length];
        for (int place = 0; place < packed.length; place++) {
            packed[place] = (short) ranking[place];
        }
        return packed;
    }

    List<String> names(List<Integer> options) {
        List<String> names = new ArrayList<>();
        for (int option : options) {
            names.add(contest.options().get(option));
        }
        return names;
    }
}
