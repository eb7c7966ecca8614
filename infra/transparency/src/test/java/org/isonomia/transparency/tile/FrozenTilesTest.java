package org.isonomia.transparency.tile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.isonomia.transparency.Frozen;
import org.isonomia.transparency.tree.ConsistencyProof;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Hashing;
import org.isonomia.transparency.tree.Prover;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FrozenTilesTest {
    private static final int SIZE = 70_000;
    private static final TileMap TILES = new TileMap();

    @BeforeAll
    static void build() {
        var tree = new TileTree();
        for (long position = 0; position < SIZE; position++) tree.append(Hashing.leaf(Frozen.entry(position)), TILES);
        tree.unfinished(TILES);
    }

    @Test
    void every_tile_of_every_size_has_the_address_and_the_bytes_that_other_code_gives_it() throws Exception {
        for (String line : Frozen.lines("trees.txt")) {
            String[] expected = line.split(" ");
            long size = Long.parseLong(expected[0]);
            var sha256 = MessageDigest.getInstance("SHA-256");
            int count = 0;
            for (int level = 0; level < Tiling.levels(size); level++)
                for (TileIndex index : Tiling.all(level, size)) {
                    sha256.update(("tile/" + level + "/" + index.path() + "\n").getBytes(US_ASCII));
                    sha256.update(TILES.tile(level, index).bytes());
                    count++;
                }
            assertThat(new Prover(new TiledSubtrees(TILES, size)).root(size).base64())
                    .isEqualTo(expected[1]);
            assertThat(count).isEqualTo(Integer.parseInt(expected[2]));
            assertThat(HexFormat.of().formatHex(sha256.digest())).isEqualTo(expected[3]);
        }
    }

    @Test
    void consistency_proofs_from_tiles_are_those_of_other_code() {
        for (String line : Frozen.lines("consistency.txt")) {
            String[] expected = line.split(" ");
            long from = Long.parseLong(expected[0]);
            long to = Long.parseLong(expected[1]);
            var path =
                    java.util.Arrays.stream(expected).skip(2).map(Hash::base64).toList();
            var prover = new Prover(new TiledSubtrees(TILES, SIZE));
            assertThat(prover.consistency(from, to)).isEqualTo(new ConsistencyProof(from, to, path));
            prover.consistency(from, to).verify(prover.root(from), prover.root(to));
        }
    }
}
