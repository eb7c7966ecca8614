package org.isonomia.transparency.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.store.Checkpoints;
import org.isonomia.transparency.tree.TreeHead;

/**
 * What was signed last, by the file, and what was published last, by the database. Signed comes first: it may be ahead,
 * never behind.
 */
record Standing(Optional<SignedNote> note, Optional<TreeHead> signed, Optional<TreeHead> published) {
    /** @throws RefusedException when the published checkpoint is not one of ours */
    static Standing of(Optional<SignedNote> note, Connection connection, Collection<VerifierKey> keys)
            throws SQLException {
        return of(note, published(connection, keys));
    }

    static Standing of(Optional<SignedNote> note, Optional<TreeHead> published) {
        return new Standing(note, note.map(last -> Checkpoint.parse(last.text()).head()), published);
    }

    /** As it is when nothing is cut off. */
    static Standing of(Optional<TreeHead> published) {
        return new Standing(Optional.empty(), published, published);
    }

    static Optional<TreeHead> published(Connection connection, Collection<VerifierKey> keys) throws SQLException {
        try {
            return Checkpoints.latest(connection)
                    .map(note -> Checkpoint.verify(note, keys).head());
        } catch (RejectedException e) {
            throw new RefusedException(
                    Refusal.CHECKPOINT_FOREIGN, "the latest published checkpoint: " + e.getMessage());
        }
    }

    /** @throws RefusedException when more was published than signed, or something else */
    Standing require() {
        if (published.isEmpty()) return this;
        var head = published.get();
        if (signed.isEmpty())
            throw new RefusedException(
                    Refusal.STATE_MISSING, "size " + head.size() + " was published, but what was signed last is gone");
        if (head.size() > signed.get().size())
            throw new RefusedException(
                    Refusal.STATE_BEHIND, "size " + head.size() + " was published, signed was " + signedSize());
        if (head.size() == signed.get().size() && !head.equals(signed.get()))
            throw new RefusedException(
                    Refusal.CHECKPOINT_FOREIGN, "another root was published than signed at size " + head.size());
        return this;
    }

    long signedSize() {
        return signed.map(TreeHead::size).orElse(0L);
    }

    long publishedSize() {
        return published.map(TreeHead::size).orElse(0L);
    }

    /** Whether this checkpoint is signed and not published. */
    boolean awaits(SignedNote signedLast) {
        return isCutOff() && note.map(SignedNote::toString).equals(Optional.of(signedLast.toString()));
    }

    /** Whether a checkpoint was signed and not published. */
    boolean isCutOff() {
        return signed.isPresent() && !signed.equals(published);
    }
}
