package org.isonomia.transparency.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.transparency.DurableFile;
import org.isonomia.transparency.note.KeyRotation;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.tree.Leaves;
import org.isonomia.transparency.tree.TreeHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {
    private static final Leaves LEAVES = Leaves.numbered(10);
    private static final VerifierKey OLD = TestLog.KEY.verifier();

    @TempDir
    Path home;

    private KeyFiles keys;
    private Signer signer;

    @BeforeEach
    void make() {
        keys = TestLog.keys(home);
        signer = new Signer(keys, home.resolve("signed"));
    }

    @Test
    void a_next_key_is_made_once_of_the_same_name_for_its_owner_alone() throws IOException {
        var next = keys.prepareNext();
        assertThat(next.name()).isEqualTo(OLD.name());
        assertThat(next).isNotEqualTo(OLD).isEqualTo(keys.prepareNext());
        assertThat(Files.getPosixFilePermissions(home.resolve("log.key.next")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void both_keys_sign_from_the_moment_there_are_two_in_every_process() throws IOException {
        sign(1);
        var elsewhere = new Signer(new KeyFiles(home.resolve("log.key")), home.resolve("signed"));
        var next = keys.prepareNext();
        var note = elsewhere.sign(head(2), elsewhere.last(), Failpoint.NONE).orElseThrow();
        assertThat(signers(note, OLD, next)).containsExactly(OLD, next);
        assertThat(signer.keys().verifiers().newest(note)).isEqualTo(next);
    }

    @Test
    void the_old_key_ends_once_both_have_signed_what_covers_the_entry_and_its_secret_is_gone() throws IOException {
        sign(3);
        var rotation = rotation(keys.prepareNext());
        assertThat(signer.handOver(rotation, 2))
                .as("signed by the old one only")
                .isFalse();
        sign(4);
        assertThat(signer.handOver(rotation, 4)).as("not covered").isFalse();
        assertThat(signer.handOver(rotation, 3)).isTrue();
        assertThat(home.resolve("log.key.next")).doesNotExist();
        assertThat(keys.read().current().verifier()).isEqualTo(rotation.to());
        assertThat(keys.read().retired()).containsExactly(OLD);
        assertThat(signers(sign(5), OLD, rotation.to())).containsExactly(rotation.to());
        assertThat(signer.handOver(rotation, 3)).as("done before").isFalse();
        try (var files = Files.list(home)) {
            for (Path file : files.toList()) assertThat(Files.readString(file)).doesNotContain(TestLog.KEY.text());
        }
    }

    @Test
    void a_hand_over_to_another_key_than_the_one_that_is_there_is_none() throws IOException {
        var next = keys.prepareNext();
        sign(4);
        var another = new KeyFiles(home.resolve("another.key"))
                .openOrCreate(OLD.name())
                .current()
                .verifier();
        assertThat(signer.handOver(new KeyRotation(OLD, another, Instant.EPOCH), 3))
                .isFalse();
        assertThat(signer.handOver(new KeyRotation(another, next, Instant.EPOCH), 3))
                .isFalse();
    }

    @Test
    void cut_off_before_the_new_key_takes_its_place_the_hand_over_is_done_again() throws IOException {
        var rotation = rotation(keys.prepareNext());
        sign(4);
        new DurableFile(home.resolve("log.key.retired")).create((OLD + "\n").getBytes());
        assertThat(signers(sign(5), OLD, rotation.to())).containsExactly(OLD, rotation.to());
        assertThat(signer.handOver(rotation, 3)).isTrue();
        assertThat(keys.read().verifiers().all()).isEqualTo(List.of(OLD, rotation.to()));
    }

    @Test
    void without_a_key_that_has_signed_nothing_is_signed_until_it_is_back() throws IOException {
        var next = home.resolve("log.key.next");
        keys.prepareNext();
        sign(4);
        Files.move(next, home.resolve("away"));
        assertThatThrownBy(() -> sign(5))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.KEY_MISSING));
        Files.move(home.resolve("away"), next);
        sign(5);
    }

    @Test
    void the_next_rotation_follows_the_same_way() throws IOException {
        var first = rotation(keys.prepareNext());
        sign(1);
        signer.handOver(first, 0);
        var second = new KeyRotation(first.to(), keys.prepareNext(), Instant.EPOCH);
        sign(2);
        assertThat(signer.handOver(second, 1)).isTrue();
        assertThat(keys.read().verifiers().all()).containsExactly(OLD, first.to(), second.to());
    }

    private static KeyRotation rotation(VerifierKey next) {
        return new KeyRotation(OLD, next, Instant.EPOCH);
    }

    private SignedNote sign(int size) throws IOException {
        Optional<SignedNote> signed = signer.sign(head(size), signer.last(), Failpoint.NONE);
        return signed.orElseThrow();
    }

    private static List<VerifierKey> signers(SignedNote note, VerifierKey... keys) {
        return note.verify(List.of(keys)).stream().map(signed -> signed.by()).toList();
    }

    private static TreeHead head(int size) {
        return new TreeHead(size, LEAVES.root(size));
    }
}
