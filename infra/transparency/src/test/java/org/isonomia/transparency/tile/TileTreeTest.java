package org.isonomia.transparency.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Leaves;
import org.isonomia.transparency.tree.Prover;
import org.junit.jupiter.api.Test;

class TileTreeTest {
    @Test
    void the_root_of_every_size_is_that_of_the_definition() {
        var leaves = Leaves.numbered(1_100);
        var tree = new TileTree();
        assertThat(tree.head().root()).isEqualTo(leaves.root(0));
        for (int size = 1; size <= 1_100; size++) {
            tree.append(leaves.get(size - 1), (level, number, tile) -> {});
            if (size < 300 || size % 97 == 0 || size % 256 < 2)
                assertThat(tree.head().root()).as("size %d", size).isEqualTo(leaves.root(size));
        }
    }

    @Test
    void a_tree_goes_on_from_its_unfinished_tiles_as_if_it_had_not_stopped() {
        int size = 66_000;
        var leaves = Leaves.numbered(size);
        var tiles = new TileMap();
        var tree = new TileTree();
        for (int i = 0; i < size; i++) {
            tree.append(leaves.get(i), tiles);
            if (i % 509 == 0 || (i + 1) % 65_536 == 0) {
                tree.unfinished(tiles);
                tree = TileTree.of(tree.size(), tiles.edge(tree.size()));
            }
        }
        tree.unfinished(tiles);
        assertThat(tree.head().root()).isEqualTo(leaves.root(size));
        var prover = new Prover(new TiledSubtrees(tiles, size));
        assertThat(prover.root(size)).isEqualTo(leaves.root(size));
        for (long index : new long[] {0, 255, 256, 65_535, 65_536, 65_999})
            prover.inclusion(index, size).verify(leaves.get(index), tree.head().root());
    }

    @Test
    void unfinished_tiles_of_another_width_are_no_edge_of_this_tree() {
        List<Hash> one = Leaves.numbered(1).first(1);
        assertThatThrownBy(() -> TileTree.of(2, List.of(one))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TileTree.of(256, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TileTree.of(256, List.of(one, one))).isInstanceOf(IllegalArgumentException.class);
        assertThat(TileTree.of(1, new ArrayList<>(List.of(one))).head().root()).isEqualTo(one.getFirst());
    }
}
