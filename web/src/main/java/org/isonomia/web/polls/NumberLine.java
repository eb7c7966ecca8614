package org.isonomia.web.polls;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.forecast.Forecast;

/**
 * Twenty equally likely outcomes of a poll as pebbles over a line of numbers, those filled that reach what is needed. Bins
 * begin at what is needed, so that no bin holds both; no more are filled than the probability says. All lengths are units
 * of the picture.
 *
 * @param reached how many are filled
 * @param from the number at the left end of the line
 * @param to the number at its right end
 * @param goal where what is needed stands
 */
public record NumberLine(
        int reached, long needed, long from, long to, int left, int right, int goal, int height, List<Pebble> pebbles) {
    public static final int WIDTH = 336;
    public static final int RADIUS = 10;

    /** What stands above the pebbles takes so much, and what stands below them. */
    private static final int HEAD = 24;

    private static final int FOOT = 26;
    private static final int PITCH = 24;
    private static final int ROWS = 5;
    private static final int COLUMNS = WIDTH / PITCH;

    /** @param x of its middle @param y of its middle */
    public record Pebble(int x, int y, boolean reached) {}

    /** How wide a bin is, in votes and in pebbles. */
    private record Bins(long step, int across, Map<Long, List<Long>> held) {
        long first() {
            return Math.min(0, new TreeMap<>(held).firstKey());
        }

        /** Behind the last. */
        long end() {
            return Math.max(0, new TreeMap<>(held).lastKey() + 1);
        }

        boolean fit() {
            return (end() - first()) * across <= COLUMNS;
        }
    }

    public static NumberLine of(Forecast forecast) {
        int reached = Pebbles.of(forecast.probability());
        long needed = forecast.required();
        var outcomes = outcomes(forecast, reached);
        var bins = IntStream.iterate(0, i -> i + 1)
                .mapToObj(NumberLine::step)
                .map(step -> bins(outcomes, needed, step))
                .filter(Bins::fit)
                .findFirst()
                .orElseThrow();
        int rows = bins.held.values().stream()
                .mapToInt(held -> (held.size() + bins.across - 1) / bins.across)
                .max()
                .orElseThrow();
        int bin = bins.across * PITCH;
        int floor = HEAD + rows * PITCH;
        int left = (int) (WIDTH - (bins.end() - bins.first()) * bin) / 2;
        int goal = (int) (left - bins.first() * bin);
        var pebbles = new ArrayList<Pebble>();
        new TreeMap<>(bins.held).forEach((index, held) -> {
            for (int i = 0; i < held.size(); i++)
                pebbles.add(new Pebble(
                        (int) (goal + index * bin) + i % bins.across * PITCH + PITCH / 2,
                        floor - i / bins.across * PITCH - PITCH / 2,
                        index >= 0));
        });
        return new NumberLine(
                reached,
                needed,
                Math.max(0, needed + bins.first() * bins.step),
                Math.min(Math.max(forecast.rollSize(), needed), needed + bins.end() * bins.step),
                left,
                (int) (left + (bins.end() - bins.first()) * bin),
                goal,
                floor + FOOT,
                List.copyOf(pebbles));
    }

    /** 1, 2, 5, 10, 20, 50 and so on. */
    private static long step(int index) {
        long step = List.of(1L, 2L, 5L).get(index % 3);
        for (int i = 0; i < index / 3; i++) step *= 10;
        return step;
    }

    private static Bins bins(List<Long> outcomes, long needed, long step) {
        var held = outcomes.stream().collect(groupingBy(outcome -> Math.floorDiv(outcome - needed, step)));
        int most = held.values().stream().mapToInt(List::size).max().orElseThrow();
        return new Bins(step, (most + ROWS - 1) / ROWS, held);
    }

    /** The middle of each twentieth of all that could come, the highest first; as many reach what is needed as may. */
    private static List<Long> outcomes(Forecast forecast, int reached) {
        var known = new HashMap<Long, Rational>();
        var inputs = forecast.inputs();
        return IntStream.range(0, Pebbles.ALL)
                .mapToObj(i -> {
                    var tail = Rational.of(2L * i + 1, 2L * Pebbles.ALL);
                    long low = 0;
                    long high = forecast.rollSize() + 1;
                    while (high - low > 1) {
                        long middle = low + (high - low) / 2;
                        boolean comes = known.computeIfAbsent(
                                                middle,
                                                so -> inputs.requiring(so).probability())
                                        .compareTo(tail)
                                >= 0;
                        if (comes) low = middle;
                        else high = middle;
                    }
                    return i < reached ? Math.max(low, forecast.required()) : Math.min(low, forecast.required() - 1);
                })
                .toList();
    }
}
