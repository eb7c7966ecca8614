package org.isonomia.transparency.publish;

import java.io.IOException;
import java.util.Optional;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.store.PublishedLog;
import org.isonomia.transparency.tree.Hash;

/**
 * Whether a checkpoint that a witness shows proves that this log was set back or forked. Only one with the signature of
 * a key that signs for this log does: a witness that lies cannot make it, so none can stop the log by its word alone. A
 * key that has ended is no evidence, for whoever found its secret half would use it.
 */
final class Evidence {
    private final Signer signer;
    private final PublishedLog published;

    Evidence(Signer signer, PublishedLog published) {
        this.signer = signer;
        this.published = published;
    }

    /** @throws RefusedException when it proves it. @return whether the checkpoint is this log's, and fits */
    boolean requireFitting(String witness, SignedNote shown) throws IOException {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.verify(shown, signer.keys().verifiers().signing());
        } catch (RejectedException e) {
            return false;
        }
        // Read after the witness was asked: whatever is signed is remembered before anybody sees it.
        var signed = signer.last().map(note -> Checkpoint.parse(note.text()).head());
        long size = checkpoint.head().size();
        if (signed.isEmpty() ? size > 0 : size > signed.get().size())
            throw new RefusedException(
                    Refusal.WITNESS_AHEAD,
                    "the witness " + witness + " holds a checkpoint of " + size
                            + " entries signed by this log's key, which remembers "
                            + signed.map(head -> String.valueOf(head.size())).orElse("none"));
        Optional<Hash> root = signed.filter(head -> head.size() == size)
                .map(head -> head.root())
                .or(() -> published.root(size));
        if (!root.equals(Optional.of(checkpoint.head().root())))
            throw new RefusedException(
                    Refusal.WITNESS_DIFFERS,
                    "the witness " + witness + " holds a checkpoint of this log's key with another root at size "
                            + size);
        return true;
    }
}
