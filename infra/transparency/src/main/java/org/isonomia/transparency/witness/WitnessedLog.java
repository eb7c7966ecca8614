package org.isonomia.transparency.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.isonomia.transparency.DurableFile;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.CosigningKey;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.tree.TreeHead;

/**
 * What a witness knows of one log: the checkpoint it signed last, with its own signature, in a file that is flushed
 * before anybody gets the signature. Requests are judged and recorded one after the other. Its process has the file to
 * itself.
 */
final class WitnessedLog {
    private final Collection<VerifierKey> keys;
    private final CosigningKey own;
    private final DurableFile file;
    private Optional<SignedNote> last;

    /** @throws IllegalStateException when the file is not one that this witness wrote */
    WitnessedLog(Collection<VerifierKey> keys, CosigningKey own, Path path) throws IOException {
        this.keys = List.copyOf(keys);
        this.own = own;
        this.file = new DurableFile(path);
        this.last = read();
    }

    synchronized Optional<SignedNote> last() {
        return last;
    }

    /** @throws IOException when it could not be recorded; nothing may be answered then but that */
    synchronized Answer answer(AddCheckpoint request, LongSupplier clock) throws IOException {
        var recorded = last.map(note -> Checkpoint.parse(note.text()).head()).orElse(TreeHead.EMPTY);
        var refusal = Judgement.of(request, keys, recorded);
        if (refusal.isPresent()) return refusal.get();
        var signature = own.cosign(request.checkpoint().text(), Math.max(clock.getAsLong(), lastTime()));
        var note = request.checkpoint().onlyOf(keys).with(List.of(signature));
        file.replace(note.bytes(), () -> {});
        last = Optional.of(note);
        return Answer.of(signature.line());
    }

    /** It never says an earlier time than before, whatever the clock does. */
    private long lastTime() {
        return last.flatMap(
                        note -> note.verify(List.of(own.verifier())).getFirst().at())
                .orElse(0L);
    }

    private Optional<SignedNote> read() throws IOException {
        if (!file.exists()) return Optional.empty();
        try {
            var note = SignedNote.parse(file.read());
            note.verify(List.of(own.verifier()));
            Checkpoint.parse(note.text());
            return Optional.of(note);
        } catch (RejectedException e) {
            throw new IllegalStateException(file + " is not what this witness wrote (" + e.getMessage() + ")", e);
        }
    }
}
