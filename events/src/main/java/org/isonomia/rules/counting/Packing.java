package org.isonomia.rules.counting;

import java.util.Map;

/** Packs rankings of a contest's options as {@link Rankings} holds them. */
public final class Packing {
    private final Map<String, Integer> indices;

    public Packing(Contest contest) {
        indices = contest.indices();
    }

    public short[] of(Choice.Ranked ranked) {
        int length = 0;
        for (var rank : ranked.ranks()) length += Math.max(1, rank.size());
        var packed = new short[length];
        int at = 0;
        for (var rank : ranked.ranks()) {
            if (rank.isEmpty()) packed[at++] = Rankings.SKIPPED;
            for (int place = 0; place < rank.size(); place++) {
                short option = (short) (int) indices.getOrDefault(rank.get(place), (int) Rankings.UNKNOWN);
                packed[at++] = place == 0 ? option : (short) ~option;
            }
        }
        return packed;
    }
}
