package org.isonomia.transparency.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;

/** What a key signs, both with Ed25519. */
public enum SignatureType {
    /** The text of a note (C2SP signed-note). */
    ED25519(0x01, 0) {
        @Override
        byte[] message(String text, byte[] signature) {
            return text.getBytes(UTF_8);
        }
    },
    /** That a witness has seen a checkpoint at a time, {@code cosignature/v1} (C2SP tlog-cosignature). */
    COSIGNATURE(0x04, Long.BYTES) {
        @Override
        byte[] message(String text, byte[] signature) {
            return ("cosignature/v1\ntime " + ByteBuffer.wrap(signature).getLong() + "\n" + text).getBytes(UTF_8);
        }
    };

    private static final int ED25519_BYTES = 64;

    private final int id;
    private final int timestampBytes;

    SignatureType(int id, int timestampBytes) {
        this.id = id;
        this.timestampBytes = timestampBytes;
    }

    /** @throws RejectedException {@link Fault#KEY_TYPE} */
    static SignatureType of(byte id) {
        return Arrays.stream(values())
                .filter(type -> type.id == Byte.toUnsignedInt(id))
                .findFirst()
                .orElseThrow(() -> new RejectedException(Fault.KEY_TYPE, "type " + Byte.toUnsignedInt(id)));
    }

    byte id() {
        return (byte) id;
    }

    /** Whether the bytes after the key id can be of this type; a timestamp has 63 bits. */
    boolean fits(byte[] signature) {
        return signature.length == timestampBytes + ED25519_BYTES
                && timestamp(signature).orElse(0L) >= 0;
    }

    /** When the witness signed, in seconds since 1970. */
    Optional<Long> timestamp(byte[] signature) {
        return timestampBytes == 0
                ? Optional.empty()
                : Optional.of(ByteBuffer.wrap(signature).getLong());
    }

    /** What stands before a signature. @param at seconds since 1970; not part of every type */
    byte[] stamp(long at) {
        return timestampBytes == 0
                ? new byte[0]
                : ByteBuffer.allocate(timestampBytes).putLong(at).array();
    }

    byte[] ed25519(byte[] signature) {
        return Arrays.copyOfRange(signature, timestampBytes, signature.length);
    }

    /** What is signed. */
    abstract byte[] message(String text, byte[] signature);
}
