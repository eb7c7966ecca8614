package org.isonomia.transparency.publish;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.store.Checkpoints;
import org.isonomia.transparency.store.Cosignatures;
import org.isonomia.transparency.store.PublishedLog;
import org.isonomia.transparency.witness.Proofs;
import org.isonomia.transparency.witness.WitnessClient;
import org.isonomia.transparency.witness.WitnessReply;
import org.isonomia.transparency.witness.WitnessReply.Contradicts;
import org.isonomia.transparency.witness.WitnessReply.Cosigned;
import org.isonomia.transparency.witness.WitnessReply.Failed;
import org.jspecify.annotations.Nullable;

/**
 * The witnesses of this log. They are asked all at once and never within a transaction. One that did not sign when it was
 * asked is not waited for again while the others suffice: what it has not signed is brought to it in the background.
 */
public final class Witnessing implements AutoCloseable {
    /** A publication waits no longer, so that entries which come meanwhile are still in time with the next one. */
    private static final Duration PROMPT = Duration.ofMillis(700);

    /** For an answer of a witness that nothing waits for. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final PublishedLog published;
    private final Evidence evidence;
    private final Signer signer;
    private final List<WitnessClient> witnesses;
    private final WitnessPolicy policy;
    private final Consumer<List<WitnessState>> listener;
    private final Map<WitnessClient, String> problems = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("log-witness-", 0).daemon().factory());
    private volatile @Nullable RefusedException refuted;
    private List<WitnessState> told = List.of();

    /** @param listener is told when it changes who signs, on any thread */
    public Witnessing(
            DataSource dataSource,
            Signer signer,
            List<WitnessClient> witnesses,
            WitnessPolicy policy,
            Consumer<List<WitnessState>> listener) {
        this.dataSource = dataSource;
        this.published = new PublishedLog(dataSource);
        this.signer = signer;
        this.evidence = new Evidence(signer, published);
        this.witnesses = List.copyOf(witnesses);
        this.policy = policy;
        this.listener = listener;
        this.told = states();
    }

    public List<WitnessState> states() {
        return witnesses.stream()
                .map(witness -> new WitnessState(witness.address().key(), problems.getOrDefault(witness, "")))
                .toList();
    }

    public WitnessPolicy policy() {
        return policy;
    }

    boolean isEmpty() {
        return witnesses.isEmpty();
    }

    /** Before anything is signed: what they hold is this log, or nothing. @throws RefusedException when it is not */
    void begin() throws InterruptedException {
        if (isEmpty()) return;
        check();
        threads.execute(this::bringLate);
    }

    /** Asks each what it holds. @throws RefusedException when that proves another history of this log */
    public void check() throws InterruptedException {
        each(witnesses, witness -> {
            fits(witness);
            return Optional.<WitnessReply>empty();
        });
        tell();
        requireUnrefuted();
    }

    void requireUnrefuted() {
        var found = refuted;
        if (found != null) throw found;
    }

    /** @return who signed this note, within the time that a publication waits. @throws RefusedException on evidence */
    Map<WitnessClient, Cosigned> ask(SignedNote note, Proofs proofs) throws InterruptedException {
        var prompt = witnesses.stream().filter(w -> !problems.containsKey(w)).toList();
        var signed = prompt.size() < policy.quorum()
                ? ask(witnesses, note, proofs, PATIENCE)
                : ask(prompt, note, proofs, PROMPT);
        requireUnrefuted();
        return signed;
    }

    private Map<WitnessClient, Cosigned> ask(
            List<WitnessClient> some, SignedNote note, Proofs proofs, Duration patience) throws InterruptedException {
        var signed = new HashMap<WitnessClient, Cosigned>();
        each(some, witness -> Optional.of(witness.ask(note, proofs, patience))).forEach((witness, reply) -> {
            if (reply instanceof Cosigned cosigned) signed.put(witness, cosigned);
        });
        tell();
        return signed;
    }

    private Map<WitnessClient, WitnessReply> each(List<WitnessClient> some, Asking asking) throws InterruptedException {
        var running = new HashMap<WitnessClient, Future<Optional<WitnessReply>>>();
        for (var witness : some) {
            Callable<Optional<WitnessReply>> task = () -> {
                long begun = System.nanoTime();
                var reply = asking.of(witness);
                var took = Duration.ofNanos(System.nanoTime() - begun);
                reply.ifPresent(said -> note(witness, said, took));
                return reply;
            };
            running.put(witness, threads.submit(task));
        }
        var replies = new HashMap<WitnessClient, WitnessReply>();
        for (var answering : running.entrySet())
            try {
                answering.getValue().get().ifPresent(reply -> replies.put(answering.getKey(), reply));
            } catch (ExecutionException e) {
                problems.put(answering.getKey(), "could not be asked: " + e.getCause());
            }
        return replies;
    }

    private void note(WitnessClient witness, WitnessReply reply, Duration took) {
        switch (reply) {
            case Cosigned cosigned
            when took.compareTo(PROMPT) > 0 -> problems.put(witness, "signs, but too slowly for a publication to wait");
            case Cosigned cosigned -> problems.remove(witness);
            case Failed failed -> problems.put(witness, failed.why());
            case Contradicts contradicts -> {
                if (!fits(witness)) problems.put(witness, contradicts.what() + ", but shows no such checkpoint");
            }
        }
    }

    /** Whether what it shows is this log; what proves the contrary is kept, and nothing is signed from then on. */
    private boolean fits(WitnessClient witness) {
        try {
            var shown = witness.latest(signer.keys().origin(), PATIENCE);
            return shown.isPresent()
                    && evidence.requireFitting(witness.address().name(), shown.get());
        } catch (RefusedException e) {
            refuted = e;
            problems.put(witness, e.detail());
            return false;
        } catch (IOException e) {
            problems.put(witness, "does not answer: " + e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void bringLate() {
        try {
            while (refuted == null) {
                Thread.sleep(AGAIN);
                try {
                    bringLatest();
                } catch (SQLException | RuntimeException e) {
                    // The database does not answer; the publisher says so.
                    continue;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The latest checkpoint, to those who have not signed it yet. */
    private void bringLatest() throws SQLException, InterruptedException {
        Optional<SignedNote> latest;
        var missing = new ArrayList<>(witnesses);
        try (var connection = dataSource.getConnection()) {
            latest = Checkpoints.latest(connection);
            if (latest.isEmpty()) return;
            var signed = latest.get().with(Cosignatures.of(connection, size(latest.get())));
            missing.removeIf(witness -> signed.isClaimedBy(witness.address().key()));
        }
        if (missing.isEmpty()) return;
        var note = latest.get();
        var cosigned = ask(missing, note, PendingTiles.published(published, size(note)), PATIENCE);
        try (var connection = dataSource.getConnection()) {
            for (var one : cosigned.entrySet()) add(connection, size(note), one.getKey(), one.getValue());
        }
    }

    static void add(java.sql.Connection connection, long size, WitnessClient witness, Cosigned signed)
            throws SQLException {
        var latest = new Cosignatures.Latest(witness.address().key().text(), size, signed.at());
        Cosignatures.add(connection, latest, signed.signature());
    }

    private static long size(SignedNote note) {
        return Checkpoint.parse(note.text()).head().size();
    }

    private synchronized void tell() {
        var states = states();
        if (states.equals(told)) return;
        told = states;
        listener.accept(states);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private interface Asking {
        Optional<WitnessReply> of(WitnessClient witness) throws InterruptedException;
    }
}
