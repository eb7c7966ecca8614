package org.isonomia.eventstore;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** A codec for texts, sealed texts and long texts; what it seals is decoded as its commitment. */
final class TestCodec implements EntryCodec {

    /** A payload that is sealed for a subject. */
    record Secret(String subject, String value, int room) {
        Secret(String subject, String value) {
            this(subject, value, 0);
        }
    }

    /** A payload that erases a subject. */
    record Erasure(String subject) {}

    /** A payload that goes into a blob. */
    record LongText(String value) {}

    static final byte[] SALT = new byte[32];

    @Override
    public EncodedEntry encode(DraftEntry draft) {
        return switch (draft.payload()) {
            case Secret secret -> {
                byte[] value = secret.value().getBytes(StandardCharsets.UTF_8);
                String commitment = commitment(secret);
                yield new EncodedEntry(
                        bytes(draft, commitment),
                        List.of(new SealedValue(commitment, secret.subject(), SALT, value, secret.room())),
                        List.of());
            }
            case LongText text -> {
                byte[] value = text.value().getBytes(StandardCharsets.UTF_8);
                yield new EncodedEntry(bytes(draft, sha256(value)), List.of(), List.of(new Blob(sha256(value), value)));
            }
            case Erasure erasure ->
                new EncodedEntry(bytes(draft, "erased"), List.of(), List.of(), Optional.of(erasure.subject()));
            default -> new EncodedEntry(bytes(draft, (String) draft.payload()), List.of(), List.of());
        };
    }

    @Override
    public DecodedEntry decode(byte[] entryBytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(entryBytes))) {
            UUID id = UUID.fromString(in.readUTF());
            String name = in.readUTF();
            String version = in.readUTF();
            Instant at = Instant.parse(in.readUTF());
            Map<String, String> metadata = new TreeMap<>();
            for (int i = in.readInt(); i > 0; i--) {
                metadata.put(in.readUTF(), in.readUTF());
            }
            return new DecodedEntry(
                    id, name, version, at, new String(in.readAllBytes(), StandardCharsets.UTF_8), metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String commitment(Secret secret) {
        return sha256((secret.subject() + "|" + secret.value()).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(DraftEntry draft, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(draft.id().toString());
            out.writeUTF(draft.name());
            out.writeUTF(draft.version());
            out.writeUTF(draft.at().toString());
            out.writeInt(draft.metadata().size());
            for (Map.Entry<String, String> entry : new TreeMap<>(draft.metadata()).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue());
            }
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
