package org.isonomia.transparency.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.isonomia.transparency.Frozen;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.CosigningKey;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Hashing;
import org.isonomia.transparency.tree.Leaves;
import org.isonomia.transparency.tree.Prover;
import org.isonomia.transparency.tree.TreeHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a witness answers, by C2SP tlog-witness. */
class WitnessTest {
    private static final SigningKey LOG = SigningKey.parse(Frozen.text("signing-key.txt"));
    private static final CosigningKey OWN = CosigningKey.parse(Frozen.text("witness-key.txt"));
    private static final Leaves LEAVES = Leaves.numbered(300);

    @TempDir
    Path directory;

    private long now = 1_679_315_147;
    private Witness witness;

    @BeforeEach
    void start() throws IOException {
        witness = new Witness(OWN, List.of(LOG.verifier()), directory, () -> now);
    }

    @Test
    void the_first_checkpoint_is_signed_and_every_later_one_that_continues_it() throws IOException {
        for (int[] step : new int[][] {{0, 100}, {100, 100}, {100, 101}, {101, 257}, {257, 300}}) {
            var answer = witness.add(request(step[0], step[1]));
            assertThat(answer.status()).as("%d to %d", step[0], step[1]).isEqualTo(200);
            var note = SignedNote.parse((checkpoint(step[1]) + text(answer)).getBytes(UTF_8));
            assertThat(note.verify(List.of(OWN.verifier())).getFirst().at()).hasValue(now);
        }
    }

    @Test
    void a_checkpoint_signed_at_a_fixed_time_is_the_frozen_one_byte_by_byte() throws IOException {
        var answer = witness.add(request(0, 257));
        assertThat(checkpoint(257) + text(answer)).isEqualTo(Frozen.text("cosigned-257.txt"));
    }

    @Test
    void a_log_that_is_not_witnessed_is_404_and_one_that_has_not_signed_is_403() throws IOException {
        var other = SigningKey.generate("other.example.org/log");
        assertThat(witness.add(request(0, note(other, head(10)), List.of())).status())
                .isEqualTo(404);
        var thief = SigningKey.generate(LOG.verifier().name());
        assertThat(witness.add(request(0, note(thief, head(10)), List.of())).status())
                .isEqualTo(403);
    }

    @Test
    void a_log_that_gets_its_next_key_goes_on_for_a_witness_that_was_given_it() throws IOException {
        var next = SigningKey.generate(LOG.verifier().name());
        var both = checkpoint(20).with(next.sign(checkpoint(20).text()).signatures());
        witness.add(request(0, 10));
        assertThat(witness.add(request(10, both, proof(10, 20))).status()).isEqualTo(200);
        var later = request(20, note(next, head(30)), proof(20, 30));
        assertThat(witness.add(later).status()).as("it knows only the old one").isEqualTo(403);
        witness = new Witness(OWN, List.of(LOG.verifier(), next.verifier()), directory, () -> now);
        assertThat(witness.add(later).status()).isEqualTo(200);
    }

    @Test
    void signatures_of_others_are_passed_over_and_not_kept() throws IOException {
        var stranger = CosigningKey.generate("stranger.example.org");
        var signed = checkpoint(10).with(List.of(stranger.cosign(checkpoint(10).text(), 5)));
        assertThat(witness.add(request(0, signed, List.of())).status()).isEqualTo(200);
        assertThat(text(latest())).doesNotContain("stranger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old 0\n",
                "old 00\n\n",
                "old -1\n\n",
                "old 99999999999999999999\n\n",
                "new 0\n\n",
                "old 0\nx\n\n",
                "old 0\n\n\n",
                "old 0\r\n\r\n"
            })
    void what_is_no_request_is_400(String begin) throws IOException {
        assertThat(witness.add((begin + checkpoint(10)).getBytes(UTF_8)).status())
                .isEqualTo(400);
    }

    @Test
    void more_than_63_lines_of_proof_are_400_and_as_many_are_only_wrong() throws IOException {
        witness.add(request(0, 100));
        var hashes = Collections.nCopies(64, Hashing.EMPTY_ROOT);
        assertThat(witness.add(request(100, checkpoint(200), hashes)).status()).isEqualTo(400);
        assertThat(witness.add(request(100, checkpoint(200), hashes.subList(0, 63)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void an_old_size_beyond_the_checkpoint_is_400() throws IOException {
        witness.add(request(0, 100));
        assertThat(witness.add(request(100, checkpoint(99), List.of())).status())
                .isEqualTo(400);
    }

    @Test
    void another_old_size_is_409_with_the_size_that_was_signed() throws IOException {
        requireConflict(witness.add(request(5, 10)), "0\n");
        witness.add(request(0, 100));
        requireConflict(witness.add(request(0, 200)), "100\n");
        requireConflict(witness.add(request(99, 200)), "100\n");
        requireConflict(witness.add(request(101, 200)), "100\n");
    }

    @Test
    void a_fork_is_409_at_the_same_size_and_422_beyond_it() throws IOException {
        witness.add(request(0, 100));
        var forked = new TreeHead(100, LEAVES.root(99));
        requireConflict(witness.add(request(100, note(LOG, forked), List.of())), "100\n");
        var grown = new TreeHead(200, LEAVES.root(199));
        assertThat(witness.add(request(100, note(LOG, grown), proof(100, 200))).status())
                .isEqualTo(422);
        assertThat(text(latest())).startsWith(checkpoint(100).text());
    }

    @Test
    void a_rollback_is_never_signed() throws IOException {
        witness.add(request(0, 200));
        requireConflict(witness.add(request(0, 100)), "200\n");
        requireConflict(witness.add(request(100, 100)), "200\n");
        assertThat(witness.add(request(200, checkpoint(100), List.of())).status())
                .isEqualTo(400);
        assertThat(text(latest())).startsWith(checkpoint(200).text());
    }

    @Test
    void a_wrong_proof_is_422_and_so_is_one_where_none_is_needed() throws IOException {
        assertThat(witness.add(request(0, checkpoint(100), proof(50, 100))).status())
                .isEqualTo(422);
        witness.add(request(0, 100));
        assertThat(witness.add(request(100, checkpoint(100), proof(50, 100))).status())
                .isEqualTo(422);
        var right = proof(100, 200);
        for (int i = 0; i < right.size(); i++) {
            var wrong = new ArrayList<>(right);
            wrong.set(i, Hashing.EMPTY_ROOT);
            assertThat(witness.add(request(100, checkpoint(200), wrong)).status())
                    .isEqualTo(422);
        }
        assertThat(witness.add(request(100, checkpoint(200), right.subList(1, right.size())))
                        .status())
                .isEqualTo(422);
        assertThat(witness.add(request(100, 200)).status()).isEqualTo(200);
    }

    @Test
    void of_racing_requests_none_takes_another_back() throws Exception {
        witness.add(request(0, 100));
        try (var racers = Executors.newFixedThreadPool(16)) {
            var requests = new ArrayList<Callable<Answer>>();
            for (int size = 101; size < 300; size++) {
                byte[] body = request(100, size);
                requests.add(() -> witness.add(body));
            }
            Collections.shuffle(requests, new java.util.Random(7));
            int signed = 0;
            for (var answering : racers.invokeAll(requests)) if (answering.get().status() == 200) signed++;
            assertThat(signed).isEqualTo(1);
        }
    }

    @Test
    void what_is_answered_is_recorded_already_and_another_process_goes_on_from_it() throws IOException {
        var answer = witness.add(request(0, 100));
        Path record = directory.resolve(Witness.digest(LOG.verifier().name()) + ".checkpoint");
        assertThat(Files.readString(record)).isEqualTo(checkpoint(100) + text(answer));
        start();
        requireConflict(witness.add(request(0, 50)), "100\n");
        assertThat(text(latest())).isEqualTo(Files.readString(record));
    }

    @Test
    void what_cannot_be_recorded_is_not_signed() throws IOException {
        Path gone = directory.resolve("gone");
        Files.writeString(gone, "not a directory");
        var homeless = new Witness(OWN, List.of(LOG.verifier()), gone, () -> now);
        assertThatThrownBy(() -> homeless.add(request(0, 100))).isInstanceOf(IOException.class);
        assertThat(homeless.latest(Witness.digest(LOG.verifier().name())).status())
                .isEqualTo(404);
    }

    @Test
    void a_record_that_was_altered_stops_the_witness_instead_of_beginning_anew() throws IOException {
        witness.add(request(0, 100));
        Path record = directory.resolve(Witness.digest(LOG.verifier().name()) + ".checkpoint");
        Files.writeString(record, Files.readString(record).replace("\n100\n", "\n10\n"));
        assertThatThrownBy(this::start).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_time_never_goes_back() throws IOException {
        witness.add(request(0, 100));
        long first = now;
        now -= 3_600;
        start();
        var answer = witness.add(request(100, 200));
        var note = SignedNote.parse((checkpoint(200) + text(answer)).getBytes(UTF_8));
        assertThat(note.verify(List.of(OWN.verifier())).getFirst().at()).hasValue(first);
    }

    @Test
    void nothing_is_shown_of_a_log_before_it_was_signed_or_of_another() {
        assertThat(latest().status()).isEqualTo(404);
        assertThat(witness.latest("../witness.key").status()).isEqualTo(404);
    }

    private Answer latest() {
        return witness.latest(Witness.digest(LOG.verifier().name()));
    }

    private static void requireConflict(Answer answer, String size) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.type()).isEqualTo("text/x.tlog.size");
        assertThat(text(answer)).isEqualTo(size);
    }

    private static byte[] request(long old, long size) {
        return request(old, checkpoint(size), old < size ? proof(old, size) : List.of());
    }

    private static byte[] request(long old, SignedNote note, List<Hash> proof) {
        var text = new StringBuilder("old " + old + "\n");
        proof.forEach(hash -> text.append(hash.base64()).append('\n'));
        return (text + "\n" + note).getBytes(UTF_8);
    }

    private static List<Hash> proof(long from, long to) {
        return new Prover(LEAVES).consistency(from, to).path();
    }

    private static SignedNote checkpoint(long size) {
        return note(LOG, head(size));
    }

    private static TreeHead head(long size) {
        return new TreeHead(size, LEAVES.root(size));
    }

    private static SignedNote note(SigningKey key, TreeHead head) {
        return key.sign(new Checkpoint(key.verifier().name(), head).text());
    }

    private static String text(Answer answer) {
        return new String(answer.body(), UTF_8);
    }
}
