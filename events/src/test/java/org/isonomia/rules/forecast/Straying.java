package org.isonomia.rules.forecast;

import java.util.SplittableRandom;

/** A kind of simulated community: how many usually come, and how a poll strays from that. Shares are in millionths. */
enum Straying {
    /** Any habit is as likely, as the prior says. Polls are Beta about it, as spread as 20 to 80 members. */
    BETA(0) {
        @Override
        int habit(SplittableRandom random) {
            return random.nextInt(WHOLE);
        }

        /** The ordered points of uniform draws have Beta distributions. */
        @Override
        int turnout(int habit, int spread, SplittableRandom random) {
            int points = 20 + (int) (60L * spread / WHOLE);
            int rank = Math.clamp((long) habit * points / WHOLE, 1, points - 1);
            return random.ints(points - 1, 0, WHOLE).sorted().toArray()[rank - 1];
        }
    },
    /** Low habits prevail. A topic multiplies or divides the odds of coming, by up to 3 and mostly by far less. */
    ODDS(1) {
        @Override
        int habit(SplittableRandom random) {
            return Math.min(random.nextInt(1, WHOLE), random.nextInt(1, WHOLE));
        }

        @Override
        int turnout(int habit, int spread, SplittableRandom random) {
            long bell = random.ints(3, -WHOLE, WHOLE).asLongStream().sum() / 3;
            long pull = 2 * bell * (WHOLE / 2 + spread / 2) / WHOLE;
            long come = habit * (WHOLE + Math.max(0, pull));
            long stay = (WHOLE - habit) * (WHOLE + Math.max(0, -pull));
            return (int) (come / ((come + stay) / WHOLE));
        }
    };

    static final int WHOLE = 1_000_000;

    /** How many polls such a community has held at least. */
    final int held;

    Straying(int held) {
        this.held = held;
    }

    abstract int habit(SplittableRandom random);

    abstract int turnout(int habit, int spread, SplittableRandom random);
}
