package org.isonomia.audit.explain;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Positions of entries in log order, in eight bytes each, so that a poll's million ballots fit. */
public final class Positions {
    private static final int FEW = 4;
    private long[] positions = new long[FEW];
    private int size;

    static Positions of(LongStream positions) {
        var collected = new Positions();
        positions.forEach(collected::add);
        return collected;
    }

    void add(long position) {
        if (size == positions.length) positions = Arrays.copyOf(positions, size * 2);
        positions[size++] = position;
    }

    public int size() {
        return size;
    }

    /** @throws IllegalStateException when there is none */
    public long first() {
        return at(0);
    }

    /** @throws IllegalStateException when there is none */
    public long last() {
        return at(size - 1);
    }

    public LongStream stream() {
        return Arrays.stream(positions, 0, size);
    }

    private long at(int index) {
        if (size == 0) throw new IllegalStateException("no positions");
        return positions[index];
    }
}
