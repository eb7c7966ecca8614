package org.isonomia.transparency.note;

import java.nio.ByteBuffer;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;

/**
 * A private key as it is kept, two lines: {@code PRIVATE+KEY+name+id+base64}, as Go's note package writes it, and the
 * verifier key that belongs to it.
 */
record KeptKey(PrivateKey key, VerifierKey verifier) {
    private static final String PREFIX = "PRIVATE+KEY+";
    private static final String PROBE = "probe";

    /** A new key. @throws RejectedException {@link Fault#KEY_NAME} */
    static KeptKey generate(String name, SignatureType type) {
        var pair = Ed25519.generate();
        return new KeptKey(pair.getPrivate(), new VerifierKey(name, type, Ed25519.bytes(pair.getPublic())));
    }

    /** @throws RejectedException when it is not what {@link #text} writes, of another type, or of two keys */
    static KeptKey parse(String text, SignatureType type) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 3 || !lines[2].isEmpty() || !lines[0].startsWith(PREFIX))
            throw new RejectedException(Fault.KEY_FORM, "not the two lines of a signing key");
        var verifier = VerifierKey.parse(lines[1]);
        String[] parts = lines[0].substring(PREFIX.length()).split("\\+", 3);
        if (parts.length != 3) throw new RejectedException(Fault.KEY_FORM, "not PRIVATE+KEY+name+id+base64");
        byte[] typed = StrictText.base64(parts[2]);
        if (typed.length != 1 + Ed25519.KEY_BYTES || typed[0] != type.id() || verifier.type() != type)
            throw new RejectedException(Fault.KEY_TYPE, "not an Ed25519 key of type " + type.id());
        var kept = new KeptKey(Ed25519.privateKey(Arrays.copyOfRange(typed, 1, typed.length)), verifier);
        if (!kept.text().equals(text) || !verifier.verifies(PROBE, kept.sign(PROBE, type.stamp(0))))
            throw new RejectedException(Fault.KEY_FORM, "the two lines are not of one key");
        return kept;
    }

    /** @param stamp what stands before the signature, by the key's type */
    NoteSignature sign(String text, byte[] stamp) {
        byte[] signed = Ed25519.sign(key, verifier.type().message(text, stamp));
        byte[] stamped = ByteBuffer.allocate(stamp.length + signed.length)
                .put(stamp)
                .put(signed)
                .array();
        return new NoteSignature(verifier.name(), verifier.id(), stamped);
    }

    /** Secret. */
    String text() {
        return PREFIX
                + verifier.name()
                + "+"
                + VerifierKey.hex(verifier.id())
                + "+"
                + Base64.getEncoder().encodeToString(VerifierKey.typed(verifier.type(), Ed25519.bytes(key)))
                + "\n"
                + verifier.text()
                + "\n";
    }
}
