package org.isonomia.transparency.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.transparency.note.LogVerifiers;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.note.VerifierKey;

/**
 * The keys of a log. While one is to follow, both sign.
 *
 * @param next the one that is to follow the current one
 * @param retired those that have ended, the oldest first
 */
public record LogKeys(SigningKey current, Optional<SigningKey> next, List<VerifierKey> retired) {
    public LogKeys {
        retired = List.copyOf(retired);
    }

    /** The name of them all. */
    public String origin() {
        return current.verifier().name();
    }

    /** What each of them, and each that has ended, is verified with. */
    public LogVerifiers verifiers() {
        var signed = new ArrayList<>(retired);
        signed.remove(current.verifier());
        signed.add(current.verifier());
        return new LogVerifiers(signed, next.map(SigningKey::verifier));
    }

    SignedNote sign(String text) {
        var note = current.sign(text);
        return next.map(key -> note.with(key.sign(text).signatures())).orElse(note);
    }
}
