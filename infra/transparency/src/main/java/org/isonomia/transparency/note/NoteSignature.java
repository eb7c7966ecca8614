package org.isonomia.transparency.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;

/** One line below a note's text: who claims to have signed, and the signature. */
public final class NoteSignature {
    private static final String BEGIN = "— ";

    private final String name;
    private final int keyId;
    private final byte[] bytes;

    NoteSignature(String name, int keyId, byte[] bytes) {
        this.name = name;
        this.keyId = keyId;
        this.bytes = bytes;
    }

    /** @param line without its newline. @throws RejectedException {@link Fault#SIGNATURE_LINE} */
    public static NoteSignature parse(String line) {
        int space = line.indexOf(' ', BEGIN.length());
        if (!line.startsWith(BEGIN) || space < 0) throw new RejectedException(Fault.SIGNATURE_LINE, line);
        try {
            String name = KeyName.check(line.substring(BEGIN.length(), space));
            byte[] signed = StrictText.base64(line.substring(space + 1));
            if (signed.length > Integer.BYTES)
                return new NoteSignature(
                        name,
                        ByteBuffer.wrap(signed).getInt(),
                        Arrays.copyOfRange(signed, Integer.BYTES, signed.length));
        } catch (RejectedException e) {
            throw new RejectedException(Fault.SIGNATURE_LINE, String.valueOf(e.getMessage()));
        }
        throw new RejectedException(Fault.SIGNATURE_LINE, line);
    }

    /** @param encoded the base64 of a line, after the name. @throws RejectedException {@link Fault#SIGNATURE_LINE} */
    static NoteSignature of(String name, String encoded) {
        return parse(BEGIN + name + " " + encoded);
    }

    public String name() {
        return name;
    }

    public int keyId() {
        return keyId;
    }

    boolean isBySameKey(NoteSignature other) {
        return keyId == other.keyId && name.equals(other.name);
    }

    /** What follows the key id; its form depends on the key's type. */
    byte[] bytes() {
        return bytes;
    }

    /** With its newline. */
    public String line() {
        return BEGIN + name + " " + encoded() + "\n";
    }

    /** Key id and signature in base64. */
    String encoded() {
        byte[] signed = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(keyId)
                .put(bytes)
                .array();
        return Base64.getEncoder().encodeToString(signed);
    }
}
