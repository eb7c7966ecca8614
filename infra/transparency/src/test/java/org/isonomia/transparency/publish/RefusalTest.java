package org.isonomia.transparency.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.tree.Leaves;
import org.isonomia.transparency.tree.TreeHead;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that starts over a log that is not what was signed signs nothing and says why. */
class RefusalTest {
    private static final int SIZE = 70_000;

    @TempDir
    static Path publishersHome;

    private static TestLog published;

    @TempDir
    Path home;

    private TestLog log;

    @BeforeAll
    static void publish() throws Exception {
        published = new TestLog(publishersHome);
        published.append(SIZE);
        published.start();
        published.keep();
    }

    @BeforeEach
    void restore() {
        log = published.restored(home);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '"',
            value = {
                "ENTRY_ALTERED => update log.entry set bytes = 'x' where position = 0",
                "ENTRY_ALTERED => update log.entry set bytes = 'x' where position = 69999",
                "ENTRY_ALTERED => update log.entry set leaf_hash = sha256('x') where position = 40000",
                "ENTRIES_DIFFER => update log.entry set bytes = 'x', leaf_hash = sha256('\\x00'::bytea || 'x')"
                        + " where position = 0",
                "ENTRIES_DIFFER => update log.entry set bytes = 'x', leaf_hash = sha256('\\x00'::bytea || 'x')"
                        + " where position = 69999",
                "ENTRIES_FEWER => delete from log.entry where position = 69999",
                "ENTRIES_FEWER => delete from log.entry where position = 3",
                "ENTRIES_FEWER => delete from log.entry",
                "TILE_ALTERED => update transparency.tile set hashes = set_byte(hashes, 9, 255 - get_byte(hashes, 9))"
                        + " where level = 0 and number = 7",
                "TILE_ALTERED => update transparency.tile set hashes = set_byte(hashes, 9, 255 - get_byte(hashes, 9))"
                        + " where level = 1 and number = 0",
                "TILE_ALTERED => update transparency.tile set hashes = hashes || sha256('x') where level = 2",
                "TILE_ALTERED => delete from transparency.tile where level = 0 and number = 200",
                "TILE_ALTERED => delete from transparency.tile where level = 1 and number = 1",
                "CHECKPOINT_FOREIGN => update transparency.checkpoint set note = replace(note, '70000', '70001')",
                "CHECKPOINT_FOREIGN => update transparency.checkpoint set note = 'nothing'"
            })
    void whatever_was_changed_in_the_database_is_noticed_before_anything_is_signed(Refusal refusal, String change) {
        log.tamper(change);
        refuses(refusal);
    }

    @Test
    void two_entries_that_changed_places_are_noticed() {
        log.tamper(
                "alter table log.entry drop constraint entry_pkey",
                "update log.entry set position = 100 + 200 - position where position in (100, 200)");
        refuses(Refusal.ENTRIES_DIFFER);
    }

    @Test
    void a_restored_backup_is_noticed_and_still_when_the_log_has_grown_past_it() throws Exception {
        log.tamper(
                "delete from transparency.checkpoint where size > 65536",
                "delete from transparency.tile where level = 0 and number > 255",
                "delete from transparency.tile where level = 1 and number > 0",
                "delete from log.entry where position >= 65536");
        refuses(Refusal.ENTRIES_FEWER);
        log.append(65_536, 10_000, "another entry ");
        refuses(Refusal.ENTRIES_DIFFER);
        assertThat(log.checkpoints().getLast().head().size()).isEqualTo(65_536);
    }

    @Test
    void lost_tiles_and_checkpoints_are_made_again_when_the_entries_are_those_signed() throws Exception {
        var before = log.published.checkpoint().orElseThrow().toString();
        log.tamper("delete from transparency.checkpoint", "delete from transparency.tile");
        assertThat(log.start()).isEqualTo(new Outcome.UpToDate(SIZE));
        assertThat(log.published.checkpoint().orElseThrow()).hasToString(before);
        log.requireSound();
    }

    @Test
    void a_process_that_does_not_know_what_was_signed_last_signs_nothing() throws Exception {
        Files.delete(log.state());
        refuses(Refusal.STATE_MISSING);
        Files.writeString(log.state(), "nothing\n\n");
        refuses(Refusal.STATE_UNREADABLE);
        var other = SigningKey.generate("isonomia.example/log")
                .sign(log.published.checkpoint().orElseThrow().text());
        Files.write(log.state(), other.bytes());
        refuses(Refusal.STATE_UNREADABLE);
        Files.write(log.state(), log.published.checkpoint().orElseThrow().bytes());
        assertThat(log.start()).isEqualTo(new Outcome.UpToDate(SIZE));
    }

    @Test
    void a_process_whose_memory_is_behind_what_was_published_signs_nothing() throws Exception {
        Files.delete(log.state());
        log.signer().sign(new TreeHead(10, Leaves.numbered(10).root(10)), java.util.Optional.empty(), Failpoint.NONE);
        log.append(1);
        assertThatThrownBy(() -> log.publisher(Failpoint.NONE).round())
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.STATE_BEHIND));
    }

    private void refuses(Refusal refusal) {
        var published = log.notes();
        assertThatThrownBy(() -> log.start())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal()).as(e.detail()).isEqualTo(refusal));
        assertThat(log.notes()).isEqualTo(published);
    }
}
