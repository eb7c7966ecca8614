package org.isonomia.transparency.note;

import java.time.Instant;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;

/**
 * The statement by which the key of a log hands over to the next. Both sign it: the old one says who follows, the new one
 * that it is held by whoever said so.
 *
 * @param until when the old key ends; until then both sign each checkpoint
 */
public record KeyRotation(VerifierKey from, VerifierKey to, Instant until) {
    /** No checkpoint begins like this: its second line would have to be a number. */
    private static final String TITLE = "isonomia log key rotation v1";

    /** Each is the base64 of a signature line (C2SP signed-note). */
    public record Signatures(String from, String to) {}

    /** @throws RejectedException when it is not about two keys of one log */
    public KeyRotation {
        if (from.type() != SignatureType.ED25519 || to.type() != SignatureType.ED25519)
            throw new RejectedException(Fault.KEY_TYPE, "not a key of a log");
        if (!from.name().equals(to.name()))
            throw new RejectedException(Fault.OTHER_ORIGIN, to.name() + " instead of " + from.name());
        if (from.equals(to)) throw new RejectedException(Fault.KEY_FORM, "a key does not follow itself");
    }

    /** What both sign. */
    public String text() {
        return TITLE + "\n" + from.name() + "\n" + from.text() + "\n" + to.text() + "\n" + until + "\n";
    }

    public Signatures sign(SigningKey old, SigningKey next) {
        return new Signatures(encoded(old), encoded(next));
    }

    /** @throws RejectedException when one of the two has not signed this statement */
    public void verify(Signatures signatures) {
        verify(from, signatures.from());
        verify(to, signatures.to());
    }

    private String encoded(SigningKey key) {
        return key.sign(text()).signatures().getFirst().encoded();
    }

    private void verify(VerifierKey key, String encoded) {
        var signature = NoteSignature.of(key.name(), encoded);
        if (!key.claims(signature) || !key.verifies(text(), signature))
            throw new RejectedException(Fault.SIGNATURE_WRONG, key.text());
    }
}
