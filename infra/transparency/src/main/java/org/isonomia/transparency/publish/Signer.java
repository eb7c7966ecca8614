package org.isonomia.transparency.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.isonomia.transparency.DurableFile;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.KeyRotation;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.tree.TreeHead;

/**
 * The only place where the log's keys are used. What was signed last is the checkpoint itself, in a file outside the
 * database, flushed before anybody sees it. Under the file's lock, which all processes of an instance share, it never
 * signs a smaller size or a second root for one size, nor without a key that signed before and was not retired. The keys
 * are read anew each time: what one process makes of them is so for all. Safe for several threads and processes.
 */
public final class Signer {
    private final KeyFiles keys;
    private final DurableFile state;
    private final Path lock;

    private interface Signing<T> {
        Optional<T> run() throws IOException;
    }

    /** @param state beside it a file of the same name and {@code .lock} is made */
    public Signer(KeyFiles keys, Path state) {
        this.keys = keys;
        this.state = new DurableFile(state);
        this.lock = state.resolveSibling(state.getFileName() + ".lock");
    }

    /** @throws IllegalStateException as {@link KeyFiles#read} */
    public LogKeys keys() {
        return keys.read();
    }

    /** What was signed last. @throws RefusedException {@link Refusal#STATE_UNREADABLE} */
    public Optional<SignedNote> last() throws IOException {
        if (!state.exists()) return Optional.empty();
        try {
            var note = SignedNote.parse(state.read());
            Checkpoint.verify(note, keys.read().verifiers().all());
            return Optional.of(note);
        } catch (RejectedException e) {
            throw new RefusedException(Refusal.STATE_UNREADABLE, state + ": " + e.getMessage());
        }
    }

    /**
     * Signs a tree head and remembers it.
     *
     * @param expected what was signed last when the head was worked out
     * @return absent when something else was signed meanwhile, or is just being signed
     * @throws RefusedException {@link Refusal#ENTRIES_FEWER} for a smaller size, {@link Refusal#ENTRIES_DIFFER} for
     *     another root of the same size, {@link Refusal#KEY_MISSING}
     * @throws IOException when it cannot be remembered; nothing may be published then
     */
    Optional<SignedNote> sign(TreeHead head, Optional<SignedNote> expected, Failpoint failpoint) throws IOException {
        return alone(() -> {
            var last = last();
            if (!same(last, expected)) return Optional.empty();
            var held = keys.read();
            if (last.isPresent()) {
                requireNext(head, head(last.get()));
                requireEveryKey(held, last.get());
            }
            var note = held.sign(new Checkpoint(held.origin(), head).text());
            failpoint.reached(Step.BEFORE_STATE);
            // The same once more, too: an earlier try may have ended before it was flushed.
            state.replace(note.bytes(), () -> failpoint.reached(Step.STATE_WRITTEN));
            failpoint.reached(Step.AFTER_STATE);
            return Optional.of(note);
        });
    }

    /**
     * The current key ends, once both have signed a checkpoint that covers the entry of its rotation.
     *
     * @return whether it did now
     */
    public boolean handOver(KeyRotation rotation, long position) throws IOException {
        return alone(() -> {
                    var held = keys.read();
                    boolean meant = held.current().verifier().equals(rotation.from())
                            && held.next()
                                    .filter(key -> key.verifier().equals(rotation.to()))
                                    .isPresent();
                    var last = last();
                    if (!meant || last.isEmpty() || !last.get().isClaimedBy(rotation.to())) return Optional.empty();
                    if (head(last.get()).size() <= position) return Optional.empty();
                    keys.handOver();
                    return Optional.of(rotation);
                })
                .isPresent();
    }

    private <T> Optional<T> alone(Signing<T> signing) throws IOException {
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held == null ? Optional.empty() : signing.run();
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static void requireNext(TreeHead head, TreeHead last) {
        if (head.size() < last.size())
            throw new RefusedException(Refusal.ENTRIES_FEWER, head.size() + " entries, signed were " + last.size());
        if (head.size() == last.size() && !head.equals(last))
            throw new RefusedException(Refusal.ENTRIES_DIFFER, "another root at size " + head.size());
    }

    private void requireEveryKey(LogKeys held, SignedNote last) {
        var missing = held.verifiers().unknown(last);
        if (!missing.isEmpty())
            throw new RefusedException(
                    Refusal.KEY_MISSING,
                    state + " is also signed by the key " + String.join(", ", missing)
                            + ", which is not in the files of the keys any more: restore the file of that key");
    }

    private static TreeHead head(SignedNote note) {
        return Checkpoint.parse(note.text()).head();
    }

    private static boolean same(Optional<SignedNote> one, Optional<SignedNote> other) {
        return one.map(SignedNote::toString).equals(other.map(SignedNote::toString));
    }
}
