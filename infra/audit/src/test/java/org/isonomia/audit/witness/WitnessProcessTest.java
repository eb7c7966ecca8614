package org.isonomia.audit.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.tree.CompactRange;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Hashing;
import org.isonomia.transparency.tree.Prover;
import org.isonomia.transparency.tree.TreeHead;
import org.isonomia.transparency.witness.AddCheckpoint;
import org.isonomia.transparency.witness.Answer;
import org.isonomia.transparency.witness.Witness;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The witness as it is run: it is killed, started again, and asked what it must refuse. */
@Order(1)
class WitnessProcessTest {
    private static final SigningKey LOG = SigningKey.generate("vote.example.org/log");
    private static final String NAME = "witness.example.org/w1";
    private static final int MOST = 3_000;
    private static final int KILLS = 3;

    private static final List<Hash> LEAVES = new ArrayList<>();
    private static final List<TreeHead> HEADS = new ArrayList<>();

    static {
        var tree = new CompactRange();
        HEADS.add(TreeHead.EMPTY);
        for (int i = 0; i < MOST; i++) {
            LEAVES.add(Hashing.leaf(("entry " + i).getBytes(UTF_8)));
            tree.append(LEAVES.getLast());
            HEADS.add(tree.head());
        }
    }

    @TempDir
    Path state;

    @Test
    void a_witness_killed_amidst_requests_has_recorded_all_that_it_answered_and_keeps_its_key() throws Exception {
        long signed = 0;
        String key = "";
        for (int round = 0; round < KILLS; round++) {
            try (var process = WitnessProcess.start(state, NAME, LOG.verifier())) {
                if (!key.isEmpty()) assertThat(process.key()).hasToString(key);
                key = process.key().text();
                long recorded = recorded(process);
                assertThat(recorded).isBetween(signed, signed + 1);
                requireConflict(process, recorded);
                signed = untilKilled(process, recorded);
            }
        }
        assertThat(signed).isGreaterThan(3);
    }

    @Test
    void a_fork_a_rollback_and_a_wrong_proof_are_refused_also_after_a_kill() throws Exception {
        try (var process = WitnessProcess.start(state, NAME, LOG.verifier())) {
            assertThat(process.add(request(0, HEADS.get(100), List.of())).statusCode())
                    .isEqualTo(200);
            process.kill();
        }
        try (var process = WitnessProcess.start(state, NAME, LOG.verifier())) {
            var fork = new TreeHead(100, HEADS.get(99).root());
            assertThat(process.add(request(100, fork, List.of())).statusCode()).isEqualTo(409);
            assertThat(process.add(request(100, HEADS.get(50), List.of())).statusCode())
                    .isEqualTo(400);
            assertThat(process.add(request(50, HEADS.get(50), List.of())).statusCode())
                    .isEqualTo(409);
            assertThat(process.add(request(100, HEADS.get(200), List.of())).statusCode())
                    .isEqualTo(422);
            assertThat(recorded(process)).isEqualTo(100);
            assertThat(process.add(request(100, HEADS.get(200), proof(100, 200)))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void its_key_is_its_owners_alone_and_it_ends_when_it_is_told_to() throws Exception {
        try (var process = WitnessProcess.start(state, NAME, LOG.verifier())) {
            assertThat(Files.getPosixFilePermissions(state.resolve("witness.key")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThatThrownBy(() -> WitnessProcess.start(state, NAME, LOG.verifier()))
                    .hasMessageContaining("another witness runs over");
            assertThat(process.terminate()).isEqualTo(143);
        }
        assertThatThrownBy(() -> WitnessProcess.start(state, "another.example.org", LOG.verifier()))
                .hasMessageContaining("is called " + NAME);
    }

    @Test
    void what_is_too_long_or_no_request_of_a_witness_is_refused_and_the_rest_is_still_answered() throws Exception {
        try (var process = WitnessProcess.start(state, NAME, LOG.verifier())) {
            assertThat(process.add(new byte[AddCheckpoint.MOST_BYTES + 1]).statusCode())
                    .isEqualTo(413);
            assertThat(process.add(new byte[10]).statusCode()).isEqualTo(400);
            assertThat(process.get("add-checkpoint").statusCode()).isEqualTo(405);
            assertThat(process.get("").statusCode()).isEqualTo(404);
            assertThat(process.get("checkpoint").statusCode()).isEqualTo(404);
            assertThat(process.get("witness.key/checkpoint").statusCode()).isEqualTo(404);
            // Somebody who sends nothing, many times over, is in nobody's way.
            var idle = new ArrayList<Socket>();
            try {
                for (int i = 0; i < 50; i++)
                    idle.add(new Socket(process.url().getHost(), process.url().getPort()));
                assertThat(process.add(request(0, HEADS.get(10), List.of())).statusCode())
                        .isEqualTo(200);
            } finally {
                for (Socket socket : idle) socket.close();
            }
        }
    }

    /** @return the last size that was answered */
    private static long untilKilled(WitnessProcess process, long from) throws InterruptedException {
        var answered = new AtomicLong(from);
        var asking = Thread.ofPlatform().start(() -> {
            try {
                for (long size = from + 1; size < MOST; size++) {
                    var answer = process.add(request(size - 1, HEADS.get((int) size), proof(size - 1, size)));
                    if (answer.statusCode() == Answer.OK) answered.set(size);
                }
            } catch (IOException | InterruptedException e) {
                // It was killed: no answer came.
            }
        });
        while (answered.get() < from + 20 && asking.isAlive()) Thread.sleep(5);
        process.kill();
        asking.join();
        return answered.get();
    }

    private static long recorded(WitnessProcess process) throws IOException, InterruptedException {
        var answer = process.get(Witness.digest(LOG.verifier().name()) + "/checkpoint");
        if (answer.statusCode() == Answer.NOT_FOUND) return 0;
        var note = SignedNote.parse(answer.body());
        assertThat(note.verify(List.of(LOG.verifier(), process.key()))).hasSize(2);
        return Checkpoint.parse(note.text()).head().size();
    }

    private static void requireConflict(WitnessProcess process, long recorded) throws Exception {
        var answer = process.add(request(recorded + 1, HEADS.get((int) recorded + 1), List.of()));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/x.tlog.size");
        assertThat(new String(answer.body(), UTF_8)).isEqualTo(recorded + "\n");
    }

    private static byte[] request(long old, TreeHead head, List<Hash> proof) {
        var note = LOG.sign(new Checkpoint(LOG.verifier().name(), head).text());
        return new AddCheckpoint(old, proof, note).bytes();
    }

    private static List<Hash> proof(long from, long to) {
        return new Prover((height, index) -> subtree(height, index))
                .consistency(from, to)
                .path();
    }

    private static Hash subtree(int height, long index) {
        return height == 0
                ? LEAVES.get((int) index)
                : Hashing.node(subtree(height - 1, 2 * index), subtree(height - 1, 2 * index + 1));
    }
}
