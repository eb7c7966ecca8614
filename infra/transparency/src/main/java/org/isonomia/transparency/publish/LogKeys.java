package org.isonomia.transparency.publish;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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

    /** Those that ever signed for this log, the oldest first. */
    public List<VerifierKey> verifiers() {
        var all = new ArrayList<>(retired);
        all.remove(current.verifier());
        all.add(current.verifier());
        next.ifPresent(key -> all.add(key.verifier()));
        return all;
    }

    /** The newest that has signed a checkpoint. */
    public VerifierKey newest(SignedNote checkpoint) {
        return next.map(SigningKey::verifier).filter(checkpoint::isClaimedBy).orElse(current.verifier());
    }

    /** Who else than these keys is said to have signed a note, as key ids: witnesses, or keys that are gone. */
    public List<String> unknown(SignedNote note) {
        var ids = verifiers().stream().map(VerifierKey::id).toList();
        return note.signatures().stream()
                .filter(signature -> !ids.contains(signature.keyId()))
                .map(signature -> HexFormat.of().toHexDigits(signature.keyId()))
                .toList();
    }

    SignedNote sign(String text) {
        var note = current.sign(text);
        return next.map(key -> note.with(key.sign(text).signatures())).orElse(note);
    }
}
