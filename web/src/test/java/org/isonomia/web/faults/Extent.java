package org.isonomia.web.faults;

import java.util.Random;

/** How much of each fault a run tries: a short form always, the whole with {@code -Pfaults}. */
final class Extent {
    static final boolean WHOLE = Boolean.getBoolean("tests.whole");
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime() & 0xffff_ffffL);

    private Extent() {}

    static int of(int whole, int brief) {
        return WHOLE ? whole : brief;
    }

    /** The same for the same seed, whichever tests run. */
    static Random random(String purpose) {
        return new Random(SEED ^ purpose.hashCode());
    }

    static String seed() {
        return "-Dfaults.seed=" + SEED;
    }
}
