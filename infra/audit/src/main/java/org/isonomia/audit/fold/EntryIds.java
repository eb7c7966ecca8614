package org.isonomia.audit.fold;

import java.util.UUID;

/** A set of ids in 16 bytes a place, so that millions of entries fit: open addressing, at most two thirds full. */
final class EntryIds {
    private static final int FIRST = 1 << 10;

    private long[] high = new long[FIRST];
    private long[] low = new long[FIRST];
    private int size;
    private boolean zero;

    /** @return whether it was not there before */
    boolean add(UUID id) {
        if (isZero(id)) {
            boolean fresh = !zero;
            zero = true;
            return fresh;
        }
        int place = place(id);
        if (taken(place)) return false;
        put(place, id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (++size > high.length / 3 * 2) grow();
        return true;
    }

    boolean contains(UUID id) {
        return isZero(id) ? zero : taken(place(id));
    }

    private int place(UUID id) {
        long a = id.getMostSignificantBits();
        long b = id.getLeastSignificantBits();
        int mask = high.length - 1;
        int place = (int) ((a ^ Long.rotateLeft(b, 32)) * 0x9E3779B97F4A7C15L >>> 33) & mask;
        while (taken(place) && (high[place] != a || low[place] != b)) place = (place + 1) & mask;
        return place;
    }

    private boolean taken(int place) {
        return high[place] != 0 || low[place] != 0;
    }

    private void put(int place, long a, long b) {
        high[place] = a;
        low[place] = b;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        high = new long[oldHigh.length * 2];
        low = new long[oldHigh.length * 2];
        for (int i = 0; i < oldHigh.length; i++)
            if (oldHigh[i] != 0 || oldLow[i] != 0) put(place(new UUID(oldHigh[i], oldLow[i])), oldHigh[i], oldLow[i]);
    }

    private static boolean isZero(UUID id) {
        return id.getMostSignificantBits() == 0 && id.getLeastSignificantBits() == 0;
    }
}
