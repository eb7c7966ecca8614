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
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.tree.TreeHead;

/**
 * The only place where the log's key is used. What was signed last is the checkpoint itself, in a file outside the
 * database, flushed before anybody sees it. Under the file's lock, which all processes of an instance share, it never
 * signs a smaller size or a second root for one size. Safe for several threads and processes.
 */
public final class Signer {
    private final SigningKey key;
    private final DurableFile state;
    private final Path lock;

    /** @param state beside it a file of the same name and {@code .lock} is made */
    public Signer(SigningKey key, Path state) {
        this.key = key;
        this.state = new DurableFile(state);
        this.lock = state.resolveSibling(state.getFileName() + ".lock");
    }

    public VerifierKey verifier() {
        return key.verifier();
    }

    /** What was signed last. @throws RefusedException {@link Refusal#STATE_UNREADABLE} */
    public Optional<SignedNote> last() throws IOException {
        if (!state.exists()) return Optional.empty();
        try {
            var note = SignedNote.parse(state.read());
            Checkpoint.verify(note, key.verifier());
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
     *     another root of the same size
     * @throws IOException when it cannot be remembered; nothing may be published then
     */
    Optional<SignedNote> sign(TreeHead head, Optional<SignedNote> expected, Failpoint failpoint) throws IOException {
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            var last = last();
            if (held == null || !same(last, expected)) return Optional.empty();
            if (last.isPresent())
                requireNext(head, Checkpoint.parse(last.get().text()).head());
            var note = key.sign(new Checkpoint(key.verifier().name(), head).text());
            failpoint.reached(Step.BEFORE_STATE);
            // The same once more, too: an earlier try may have ended before it was flushed.
            state.replace(note.bytes(), () -> failpoint.reached(Step.STATE_WRITTEN));
            failpoint.reached(Step.AFTER_STATE);
            return Optional.of(note);
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

    private static boolean same(Optional<SignedNote> one, Optional<SignedNote> other) {
        return one.map(SignedNote::toString).equals(other.map(SignedNote::toString));
    }
}
