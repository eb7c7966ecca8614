package org.isonomia.transparency.note;

import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;

/** The key of a log. */
public final class SigningKey {
    private final KeptKey kept;

    private SigningKey(KeptKey kept) {
        this.kept = kept;
    }

    /** A new key. @throws RejectedException {@link Fault#KEY_NAME} */
    public static SigningKey generate(String name) {
        return new SigningKey(KeptKey.generate(name, SignatureType.ED25519));
    }

    /** @throws RejectedException when it is not what {@link #text} writes, or its two lines do not belong together */
    public static SigningKey parse(String text) {
        return new SigningKey(KeptKey.parse(text, SignatureType.ED25519));
    }

    public VerifierKey verifier() {
        return kept.verifier();
    }

    /** The note with the signature of this key alone. @param text ends with a newline */
    public SignedNote sign(String text) {
        return SignedNote.of(text, kept.sign(text, SignatureType.ED25519.stamp(0)));
    }

    /** Secret: {@code PRIVATE+KEY+name+id+base64} and the verifier key, a line each. */
    public String text() {
        return kept.text();
    }
}
