package org.isonomia.rules.counting;

import java.util.Arrays;

/**
 * Distinct rankings with their counts, packed: a ranking is an array of {@code short}, 2 bytes a place. A value from 0
 * is an option's index that opens a rank; {@code ~index} is one more option in the rank before; {@link #SKIPPED} is an
 * empty rank; {@link #UNKNOWN} opens a rank with something that is no option, {@code ~UNKNOWN} adds one.
 * Memory: 16 bytes for the array and 2 a place, and 8 for the count and 4 to 8 for the reference a distinct ranking.
 */
public final class Rankings {
    public static final short SKIPPED = Short.MIN_VALUE;
    public static final short UNKNOWN = Short.MAX_VALUE - 1;

    private final short[][] distinct;
    private final long[] counts;

    private Rankings(short[][] distinct, long[] counts) {
        this.distinct = distinct;
        this.counts = counts;
    }

    public int size() {
        return distinct.length;
    }

    /** Not to be changed by the caller. */
    public short[] ranking(int index) {
        return distinct[index];
    }

    public long count(int index) {
        return counts[index];
    }

    public long total() {
        long total = 0;
        for (long count : counts) total = Math.addExact(total, count);
        return total;
    }

    /** Rankings that name nothing, not even an unknown option. */
    public long blank() {
        long blank = 0;
        for (int index = 0; index < distinct.length; index++) if (namesNothing(distinct[index])) blank += counts[index];
        return blank;
    }

    /** Not even an unknown option. */
    public static boolean namesNothing(short[] ranking) {
        for (short place : ranking) if (place != SKIPPED) return false;
        return true;
    }

    /** Groups as it goes: an open hash table of packed rankings, 2/3 full at most. */
    public static final class Builder {
        private final Packing packing;
        private short[][] table = new short[64][];
        private long[] counts = new long[64];
        private int size;

        public Builder(Contest contest) {
            packing = new Packing(contest);
        }

        public void add(Choice.Ranked ranked, long count) {
            add(packing.of(ranked), count);
        }

        /** @param packed is kept and must not change afterwards */
        public void add(short[] packed, long count) {
            if (count < 0) throw new IllegalArgumentException("a count is not negative");
            if (count == 0) return;
            int slot = slot(table, packed);
            if (table[slot] == null) {
                if (3 * (size + 1) > 2 * table.length) {
                    grow();
                    slot = slot(table, packed);
                }
                table[slot] = packed;
                size++;
            }
            counts[slot] = Math.addExact(counts[slot], count);
        }

        /** In order of their places, so that the order in which ballots came leaves no trace. */
        public Rankings build() {
            var order = new Integer[size];
            int at = 0;
            for (int slot = 0; slot < table.length; slot++) if (table[slot] != null) order[at++] = slot;
            Arrays.sort(order, (one, other) -> Arrays.compare(table[one], table[other]));
            var distinct = new short[size][];
            var totals = new long[size];
            for (int index = 0; index < size; index++) {
                distinct[index] = table[order[index]];
                totals[index] = counts[order[index]];
            }
            return new Rankings(distinct, totals);
        }

        private static int slot(short[][] table, short[] packed) {
            int mask = table.length - 1;
            int hash = Arrays.hashCode(packed) * 0x9E3779B9;
            int slot = (hash ^ hash >>> 16) & mask;
            while (table[slot] != null && !Arrays.equals(table[slot], packed)) slot = slot + 1 & mask;
            return slot;
        }

        private void grow() {
            var larger = new short[table.length * 2][];
            var largerCounts = new long[counts.length * 2];
            for (int from = 0; from < table.length; from++) {
                if (table[from] == null) continue;
                int slot = slot(larger, table[from]);
                larger[slot] = table[from];
                largerCounts[slot] = counts[from];
            }
            table = larger;
            counts = largerCounts;
        }
    }
}
