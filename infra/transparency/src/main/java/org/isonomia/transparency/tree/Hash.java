package org.isonomia.transparency.tree;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;

/** A SHA-256 hash in the tree. */
public final class Hash {
    public static final int BYTES = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws RejectedException {@link Fault#HASH_FORM} when there are not 32 bytes */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) throw new RejectedException(Fault.HASH_FORM, bytes.length + " bytes");
        return new Hash(bytes.clone());
    }

    /** The hash that begins at {@code index * 32}. */
    public static Hash at(byte[] bytes, int index) {
        return new Hash(Arrays.copyOfRange(bytes, index * BYTES, (index + 1) * BYTES));
    }

    /** @throws RejectedException {@link Fault#HASH_FORM} */
    public static Hash base64(String text) {
        try {
            return of(StrictText.base64(text));
        } catch (RejectedException e) {
            throw new RejectedException(Fault.HASH_FORM, String.valueOf(e.getMessage()));
        }
    }

    /** Takes the array as it is: for digests that nobody else holds. */
    static Hash digest(byte[] bytes) {
        return new Hash(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    byte[] raw() {
        return bytes;
    }

    public void copyTo(byte[] target, int index) {
        System.arraycopy(bytes, 0, target, index * BYTES, BYTES);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
