package org.isonomia.transparency.note;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The keys by which a log is known.
 *
 * @param signed those that have ended and the current one, the oldest first; never empty
 * @param next the one that is to follow and signs already
 */
public record LogVerifiers(List<VerifierKey> signed, Optional<VerifierKey> next) {
    public LogVerifiers {
        signed = List.copyOf(signed);
    }

    public VerifierKey current() {
        return signed.getLast();
    }

    /** The oldest first. */
    public List<VerifierKey> all() {
        var all = new ArrayList<>(signed);
        next.ifPresent(all::add);
        return all;
    }

    /** Those that sign now. */
    public List<VerifierKey> signing() {
        return all().subList(signed.size() - 1, all().size());
    }

    /** The newest that has signed a checkpoint. */
    public VerifierKey newest(SignedNote checkpoint) {
        return next.filter(checkpoint::isClaimedBy).orElse(current());
    }

    /** Who else than these keys is said to have signed a note, as key ids: witnesses, or keys that are gone. */
    public List<String> unknown(SignedNote note) {
        var ids = all().stream().map(VerifierKey::id).toList();
        return note.signatures().stream()
                .filter(signature -> !ids.contains(signature.keyId()))
                .map(signature -> HexFormat.of().toHexDigits(signature.keyId()))
                .toList();
    }
}
