package org.isonomia.transparency.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;

/** With what signatures are checked, written {@code name+id+base64} (a vkey of C2SP signed-note). */
public final class VerifierKey {
    private final String name;
    private final SignatureType type;
    private final byte[] key;
    private final int id;

    /** @param key the 32 bytes of RFC 8032 */
    VerifierKey(String name, SignatureType type, byte[] key) {
        this.name = KeyName.check(name);
        this.type = type;
        this.key = key.clone();
        this.id = id(name, type, key);
    }

    /** @throws RejectedException {@link Fault#KEY_FORM}, {@link Fault#KEY_NAME} or {@link Fault#KEY_TYPE} */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) throw new RejectedException(Fault.KEY_FORM, "'" + text.strip() + "'");
        byte[] typed = StrictText.base64(parts[2]);
        if (typed.length == 0) throw new RejectedException(Fault.KEY_FORM, "no key in '" + text + "'");
        var type = SignatureType.of(typed[0]);
        if (typed.length != 1 + Ed25519.KEY_BYTES)
            throw new RejectedException(Fault.KEY_FORM, typed.length - 1 + " bytes in the key");
        var parsed = new VerifierKey(parts[0], type, Arrays.copyOfRange(typed, 1, typed.length));
        if (!parsed.text().equals(text))
            throw new RejectedException(Fault.KEY_FORM, "the id of this key is " + hex(parsed.id));
        return parsed;
    }

    public String name() {
        return name;
    }

    public SignatureType type() {
        return type;
    }

    /** The first four bytes of SHA-256 over name, newline, type and key; told from others by it together with the name. */
    public int id() {
        return id;
    }

    public String text() {
        return name + "+" + hex(id) + "+" + Base64.getEncoder().encodeToString(typed(type, key));
    }

    /** Whether a signature claims to be by this key. */
    boolean claims(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == id;
    }

    boolean verifies(String text, NoteSignature signature) {
        byte[] signed = signature.bytes();
        return type.fits(signed) && Ed25519.verifies(key, type.message(text, signed), type.ed25519(signed));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey known && text().equals(known.text());
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return text();
    }

    static String hex(int id) {
        return HexFormat.of().toHexDigits(id);
    }

    static byte[] typed(SignatureType type, byte[] key) {
        return ByteBuffer.allocate(1 + key.length).put(type.id()).put(key).array();
    }

    private static int id(String name, SignatureType type, byte[] key) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((name + "\n").getBytes(UTF_8));
            return ByteBuffer.wrap(sha256.digest(typed(type, key))).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
