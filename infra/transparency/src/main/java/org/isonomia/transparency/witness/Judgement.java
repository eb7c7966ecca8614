package org.isonomia.transparency.witness;

import java.util.Collection;
import java.util.Optional;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.tree.ConsistencyProof;
import org.isonomia.transparency.tree.TreeHead;

/** Whether a witness may sign, by what it is asked and what it signed before, and by nothing else. */
final class Judgement {
    private Judgement() {}

    /**
     * @param keys of the log; one has to have signed
     * @param recorded what the witness signed last of this log, {@link TreeHead#EMPTY} for nothing
     * @return why it must not sign; absent when it may
     */
    static Optional<Answer> of(AddCheckpoint request, Collection<VerifierKey> keys, TreeHead recorded) {
        try {
            request.checkpoint().verify(keys);
        } catch (RejectedException e) {
            return refused(Answer.FORBIDDEN, e);
        }
        var head = Checkpoint.parse(request.checkpoint().text()).head();
        if (request.oldSize() > head.size())
            return Optional.of(Answer.refused(
                    Answer.BAD_REQUEST, "the old size " + request.oldSize() + " is beyond " + head.size()));
        if (request.oldSize() != recorded.size()) return Optional.of(Answer.conflict(recorded.size()));
        if (head.size() == recorded.size() && !head.equals(recorded))
            return Optional.of(Answer.conflict(recorded.size()));
        try {
            new ConsistencyProof(request.oldSize(), head.size(), request.proof()).verify(recorded.root(), head.root());
        } catch (RejectedException e) {
            return refused(Answer.UNPROCESSABLE, e);
        }
        return Optional.empty();
    }

    private static Optional<Answer> refused(int status, RejectedException why) {
        return Optional.of(Answer.refused(status, String.valueOf(why.getMessage())));
    }
}
