package org.isonomia.rules.condorcet;

import org.isonomia.rules.condorcet.Majorities.Majority;

/** Majorities that hold, and everything that follows from them: the closure is kept as each is added. */
final class Locked {
    private final boolean[][] before;

    Locked(int size) {
        before = new boolean[size][size];
    }

    private Locked(boolean[][] before) {
        this.before = before;
    }

    Locked copy() {
        var copy = new boolean[before.length][];
        for (int row = 0; row < copy.length; row++) copy[row] = before[row].clone();
        return new Locked(copy);
    }

    boolean before(int one, int other) {
        return before[one][other];
    }

    void add(Majority majority) {
        int size = before.length;
        for (int from = 0; from < size; from++) {
            if (from != majority.winner() && !before[from][majority.winner()]) continue;
            before[from][majority.loser()] = true;
            for (int to = 0; to < size; to++) before[from][to] |= before[majority.loser()][to];
        }
    }
}
