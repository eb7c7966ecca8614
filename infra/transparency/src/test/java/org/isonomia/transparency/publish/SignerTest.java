package org.isonomia.transparency.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.tree.Hashing;
import org.isonomia.transparency.tree.Leaves;
import org.isonomia.transparency.tree.TreeHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignerTest {
    private static final Leaves LEAVES = Leaves.numbered(10);

    @TempDir
    Path home;

    private Signer signer;

    @BeforeEach
    void make() {
        signer = new Signer(TestLog.keys(home), home.resolve("signed"));
    }

    @Test
    void what_was_signed_last_is_remembered_before_anybody_has_it() throws IOException {
        assertThat(signer.last()).isEmpty();
        var note = sign(5).orElseThrow();
        assertThat(Files.readAllBytes(home.resolve("signed"))).isEqualTo(note.bytes());
        assertThat(Files.getPosixFilePermissions(home.resolve("signed")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(new Signer(TestLog.keys(home), home.resolve("signed")).last())
                .map(SignedNote::toString)
                .contains(note.toString());
    }

    @Test
    void a_smaller_tree_is_never_signed() throws IOException {
        sign(5);
        refused(Refusal.ENTRIES_FEWER, head(4));
        refused(Refusal.ENTRIES_FEWER, TreeHead.EMPTY);
        assertThat(sign(6)).isPresent();
    }

    @Test
    void a_second_root_of_one_size_is_never_signed_but_the_first_again_is_the_same_note() throws IOException {
        var note = sign(5).orElseThrow();
        refused(Refusal.ENTRIES_DIFFER, new TreeHead(5, Hashing.EMPTY_ROOT));
        assertThat(sign(5)).map(SignedNote::toString).contains(note.toString());
    }

    @Test
    void whoever_worked_from_an_older_state_signs_nothing() throws IOException {
        var older = sign(5);
        sign(6);
        assertThat(signer.sign(head(7), older, Failpoint.NONE)).isEmpty();
        assertThat(signer.sign(head(7), Optional.empty(), Failpoint.NONE)).isEmpty();
    }

    @Test
    void while_another_process_signs_nothing_is_signed() throws IOException {
        try (var channel = FileChannel.open(
                        home.resolve("signed.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(sign(5)).isEmpty();
        }
        assertThat(sign(5)).isPresent();
    }

    @Test
    void of_many_at_once_one_signs_each_size() throws Exception {
        var signed = new AtomicInteger();
        for (int size = 1; size <= 10; size++) {
            var expected = signer.last();
            var head = head(size);
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (int i = 0; i < 8; i++)
                    threads.submit(() -> {
                        var own = new Signer(TestLog.keys(home), home.resolve("signed"));
                        if (own.sign(head, expected, Failpoint.NONE).isPresent()) signed.incrementAndGet();
                        return null;
                    });
            }
        }
        assertThat(signed).hasValue(10);
    }

    @Test
    void when_it_cannot_be_remembered_there_is_no_signature() {
        var nowhere = new Signer(TestLog.keys(home), home.resolve("missing").resolve("signed"));
        assertThatThrownBy(() -> nowhere.sign(head(5), Optional.empty(), Failpoint.NONE))
                .isInstanceOf(IOException.class);
    }

    private Optional<SignedNote> sign(int size) throws IOException {
        return signer.sign(head(size), signer.last(), Failpoint.NONE);
    }

    private void refused(Refusal refusal, TreeHead head) {
        assertThatThrownBy(() -> signer.sign(head, signer.last(), Failpoint.NONE))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
    }

    private static TreeHead head(int size) {
        return new TreeHead(size, LEAVES.root(size));
    }
}
