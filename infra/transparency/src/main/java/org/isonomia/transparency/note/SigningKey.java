package org.isonomia.transparency.note;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;

/**
 * The key of a log. It is kept as two lines: {@code PRIVATE+KEY+name+id+base64}, as Go's note package writes it, and the
 * verifier key that belongs to it.
 */
public final class SigningKey {
    private static final String PREFIX = "PRIVATE+KEY+";
    private static final byte[] PROBE = "probe".getBytes(US_ASCII);

    private final PrivateKey key;
    private final VerifierKey verifier;

    private SigningKey(PrivateKey key, VerifierKey verifier) {
        this.key = key;
        this.verifier = verifier;
    }

    /** A new key. @throws RejectedException {@link Fault#KEY_NAME} */
    public static SigningKey generate(String name) {
        var pair = Ed25519.generate();
        return new SigningKey(
                pair.getPrivate(), new VerifierKey(name, SignatureType.ED25519, Ed25519.bytes(pair.getPublic())));
    }

    /** @throws RejectedException when it is not what {@link #text} writes, or its two lines do not belong together */
    public static SigningKey parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 3 || !lines[2].isEmpty() || !lines[0].startsWith(PREFIX))
            throw new RejectedException(Fault.KEY_FORM, "not the two lines of a signing key");
        var verifier = VerifierKey.parse(lines[1]);
        String[] parts = lines[0].substring(PREFIX.length()).split("\\+", 3);
        if (parts.length != 3) throw new RejectedException(Fault.KEY_FORM, "not PRIVATE+KEY+name+id+base64");
        byte[] typed = StrictText.base64(parts[2]);
        if (typed.length != 1 + Ed25519.KEY_BYTES || typed[0] != SignatureType.ED25519.id())
            throw new RejectedException(Fault.KEY_TYPE, "not an Ed25519 key");
        var key = new SigningKey(Ed25519.privateKey(Arrays.copyOfRange(typed, 1, typed.length)), verifier);
        if (!key.text().equals(text) || !verifier.verifies(new String(PROBE, UTF_8), key.signature(PROBE)))
            throw new RejectedException(Fault.KEY_FORM, "the two lines are not of one key");
        return key;
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** The note with the signature of this key alone. @param text ends with a newline */
    public SignedNote sign(String text) {
        return SignedNote.of(text, signature(text.getBytes(UTF_8)));
    }

    /** Secret. */
    public String text() {
        return PREFIX
                + verifier.name()
                + "+"
                + VerifierKey.hex(verifier.id())
                + "+"
                + Base64.getEncoder().encodeToString(VerifierKey.typed(SignatureType.ED25519, Ed25519.bytes(key)))
                + "\n"
                + verifier.text()
                + "\n";
    }

    private NoteSignature signature(byte[] message) {
        return new NoteSignature(verifier.name(), verifier.id(), Ed25519.sign(key, message));
    }
}
