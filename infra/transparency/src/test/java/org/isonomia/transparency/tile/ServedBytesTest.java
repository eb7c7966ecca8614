package org.isonomia.transparency.tile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.Rejected;
import org.isonomia.transparency.tree.Leaves;
import org.junit.jupiter.api.Test;

class ServedBytesTest {
    @Test
    void a_tile_is_its_hashes_and_nothing_else() {
        var tile = new HashTile(Leaves.numbered(3).first(3));
        assertThat(tile.bytes()).hasSize(96);
        assertThat(HashTile.read(tile.bytes(), 3)).isEqualTo(tile);
        Rejected.as(Fault.TILE_LENGTH, () -> HashTile.read(tile.bytes(), 2));
        Rejected.as(Fault.TILE_LENGTH, () -> HashTile.read(new byte[0]));
        Rejected.as(Fault.TILE_LENGTH, () -> HashTile.read(new byte[33]));
        Rejected.as(Fault.TILE_LENGTH, () -> HashTile.read(new byte[257 * 32]));
    }

    @Test
    void an_entry_follows_its_length_in_two_bytes_the_higher_first() {
        byte[] longest = new byte[65_535];
        Arrays.fill(longest, (byte) 7);
        var entries = List.of("ab".getBytes(US_ASCII), longest, new byte[300]);
        byte[] bundle = EntryBundle.write(entries);
        assertThat(bundle).startsWith(0, 2, 'a', 'b', 0xff, 0xff, 7).hasSize(3 * 2 + 2 + 65_535 + 300);
        assertThat(EntryBundle.read(bundle, 3).toArray(byte[][]::new)).isDeepEqualTo(entries.toArray(byte[][]::new));
        assertThatThrownBy(() -> EntryBundle.write(List.of(new byte[65_536])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_bundle_of_another_width_or_cut_anywhere_is_rejected() {
        byte[] bundle = EntryBundle.write(List.of("ab".getBytes(US_ASCII), "c".getBytes(US_ASCII)));
        for (int width : new int[] {0, 1, 3}) Rejected.as(Fault.BUNDLE_LENGTH, () -> EntryBundle.read(bundle, width));
        for (int length = 0; length < bundle.length; length++) {
            byte[] cut = Arrays.copyOf(bundle, length);
            Rejected.as(Fault.BUNDLE_LENGTH, () -> EntryBundle.read(cut, 2));
        }
        Rejected.as(Fault.BUNDLE_LENGTH, () -> EntryBundle.read(Arrays.copyOf(bundle, bundle.length + 1), 2));
    }
}
