package org.isonomia.transparency.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilingTest {
    /** Of each level: full tiles, and the width of the partial one. */
    @ParameterizedTest
    @CsvSource({"0, ''", "1, 0+1", "255, 0+255", "256, 1+0 0+1", "257, 1+1 0+1", "70000, 273+112 1+17 0+1"})
    void a_tree_has_the_tiles_of_the_specification(long size, String levels) {
        var found = IntStream.range(0, Tiling.levels(size))
                .mapToObj(level -> {
                    var all = Tiling.all(level, size);
                    long full = all.stream().filter(TileIndex::isFull).count();
                    int partial = all.getLast().isFull() ? 0 : all.getLast().width();
                    return full + "+" + partial;
                })
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(levels);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "0, 0, 1, 1",
        "0, 272, 70000, 256",
        "0, 273, 70000, 112",
        "0, 274, 70000, 0",
        "1, 1, 70000, 17",
        "2, 0, 70000, 1",
        "3, 0, 70000, 0",
        "63, 0, 9223372036854775807, 0",
        "7, 0, 9223372036854775807, 127",
        "0, 36028797018963967, 9223372036854775807, 255"
    })
    void a_tile_is_as_wide_as_its_level_reaches(int level, long number, long size, int width) {
        assertThat(Tiling.width(level, number, size)).isEqualTo(width);
    }
}
