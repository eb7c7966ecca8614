package org.isonomia.transparency.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.isonomia.transparency.Frozen;
import org.isonomia.transparency.tile.EntryBundle;
import org.isonomia.transparency.tile.TileIndex;
import org.isonomia.transparency.tile.Tiling;
import org.isonomia.transparency.tree.Hashing;
import org.isonomia.transparency.tree.TreeHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    @TempDir
    Path home;

    private TestLog log;

    @BeforeEach
    void empty() {
        log = new TestLog(home);
    }

    @Test
    void the_log_has_a_checkpoint_before_it_has_an_entry() throws Exception {
        assertThat(log.published.checkpoint()).isEmpty();
        assertThat(log.publisher(Failpoint.NONE).round()).isEqualTo(new Outcome.Published(TreeHead.EMPTY, 0));
        assertThat(log.publisher(Failpoint.NONE).round()).isEqualTo(new Outcome.UpToDate(0));
        assertThat(log.published.tile(0, new TileIndex(0, 1))).isEmpty();
        log.requireSound();
    }

    @Test
    void every_published_size_keeps_its_tiles_as_the_log_grows() throws Exception {
        for (int more : new int[] {1, 1, 3, 250, 1, 1, 255, 700, 64_000, 400}) {
            log.append(more);
            log.start();
        }
        assertThat(log.checkpoints()).extracting(c -> c.head().size()).startsWith(1L, 2L, 5L, 255L, 256L, 257L);
        log.requireSound();
    }

    @Test
    void seventy_thousand_entries_at_once_get_the_checkpoint_that_other_code_signs() throws Exception {
        log.append(70_000);
        log.start();
        assertThat(log.published.checkpoint().orElseThrow().bytes()).isEqualTo(Frozen.bytes("checkpoint-70000.txt"));
        assertThat(log.checkpoints()).hasSize(2);
        for (long position : new long[] {0, 255, 256, 35_000, 69_999})
            assertThat(log.published.receipt(position).orElseThrow().bytes())
                    .isEqualTo(Frozen.bytes(position + "-of-70000.tlog-proof"));
    }

    @Test
    void nothing_beyond_the_checkpoint_is_served() throws Exception {
        log.append(300);
        log.start();
        log.append(300);
        assertThat(log.published.tile(0, new TileIndex(1, 44))).isPresent();
        assertThat(log.published.tile(0, new TileIndex(1, 45))).isEmpty();
        assertThat(log.published.tile(0, TileIndex.full(1))).isEmpty();
        assertThat(log.published.tile(1, new TileIndex(0, 1))).isPresent();
        assertThat(log.published.tile(2, new TileIndex(0, 1))).isEmpty();
        assertThat(log.published.tile(63, new TileIndex(0, 1))).isEmpty();
        assertThat(log.published.entries(new TileIndex(1, 44))).isPresent();
        assertThat(log.published.entries(new TileIndex(1, 45))).isEmpty();
        assertThat(log.published.receipt(299)).isPresent();
        assertThat(log.published.receipt(300)).isEmpty();
        assertThat(log.published.receipt(-1)).isEmpty();
    }

    @Test
    void each_entry_of_a_bundle_has_its_hash_in_the_tile_and_a_receipt() throws Exception {
        log.append(300);
        log.start();
        for (TileIndex index : Tiling.all(0, 300)) {
            var entries = EntryBundle.read(log.published.entries(index).orElseThrow(), index.width());
            var tile = log.published.tile(0, index).orElseThrow();
            for (int i = 0; i < index.width(); i++) {
                assertThat(Hashing.leaf(entries.get(i))).isEqualTo(tile.hashes().get(i));
                var receipt = log.published.receipt(index.first() + i).orElseThrow();
                receipt.verify(entries.get(i), TestLog.KEY.verifier());
            }
        }
    }
}
