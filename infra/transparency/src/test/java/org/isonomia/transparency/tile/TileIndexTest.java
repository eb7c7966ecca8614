package org.isonomia.transparency.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.isonomia.transparency.Fault;
import org.isonomia.transparency.Rejected;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileIndexTest {
    @ParameterizedTest
    @CsvSource({
        "0, 256, 000",
        "0, 1, 000.p/1",
        "999, 256, 999",
        "1000, 256, x001/000",
        "1234067, 256, x001/x234/067",
        "1234067, 255, x001/x234/067.p/255",
        "9223372036854775807, 256, x009/x223/x372/x036/x854/x775/807"
    })
    void a_number_is_written_three_digits_at_a_time(long number, int width, String path) {
        assertThat(new TileIndex(number, width).path()).isEqualTo(path);
        assertThat(TileIndex.parse(path)).isEqualTo(new TileIndex(number, width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "00",
                "0000",
                "x000",
                "x000/000",
                "x000/001",
                "001/000",
                "X001/000",
                "x001/x000",
                "x001//000",
                "/000",
                "000/",
                "-01",
                "+01",
                "00a",
                "٠٠٠",
                "000.p",
                "000.p/",
                "000.p/0",
                "000.p/01",
                "000.p/256",
                "000.p/999",
                "000.p/1/2",
                "000.p1",
                "x001.p/1/000",
                "000\n",
                " 000",
                "x009/x223/x372/x036/x854/x775/808",
                "x001/x001/x001/x001/x001/x001/x001/x001/001"
            })
    void nothing_else_is_an_address_of_a_tile(String path) {
        Rejected.as(Fault.TILE_PATH, () -> TileIndex.parse(path));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 0", "0, 257"})
    void no_tile_is_empty_or_wider_than_256(long number, int width) {
        assertThatThrownBy(() -> new TileIndex(number, width)).isInstanceOf(IllegalArgumentException.class);
    }
}
