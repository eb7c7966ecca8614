package org.isonomia.transparency.publish;

import java.util.SortedSet;
import org.isonomia.transparency.tile.TileTree;

/**
 * The tree that follows from the entries.
 *
 * @param odd the stored tiles that are not of it, or missing
 */
record Recomputed(TileTree tree, SortedSet<OddTile> odd) {
    /** A stored tile that is not that of the entries. */
    record OddTile(int level, long number) implements Comparable<OddTile> {
        @Override
        public int compareTo(OddTile other) {
            return level != other.level ? Integer.compare(level, other.level) : Long.compare(number, other.number);
        }
    }

    /** Where to look, for people. */
    String firstOddTile() {
        return odd.isEmpty()
                ? ""
                : "; the first difference is in tile " + odd.first().number() + " of level "
                        + odd.first().level();
    }

    /** @throws RefusedException {@link Refusal#TILE_ALTERED}, after the entries were found to be those signed */
    void requireNoOddTile() {
        if (!odd.isEmpty())
            throw new RefusedException(
                    Refusal.TILE_ALTERED, odd.size() + " stored tiles are not those of the entries" + firstOddTile());
    }
}
