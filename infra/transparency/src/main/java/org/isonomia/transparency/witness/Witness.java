package org.isonomia.transparency.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.LongSupplier;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.CosigningKey;
import org.isonomia.transparency.note.VerifierKey;

/**
 * A witness of some logs (C2SP tlog-witness): it signs a checkpoint only when that continues what it signed before. Safe
 * for several threads; one process at a time may have the directory.
 */
public final class Witness {
    private final Map<String, WitnessedLog> byOrigin = new HashMap<>();
    private final Map<String, WitnessedLog> byDigest = new HashMap<>();
    private final LongSupplier clock;

    /**
     * @param logs their keys; those of one name are keys of one log
     * @param directory where it is recorded what was signed
     * @param clock seconds since 1970
     * @throws IllegalStateException with a sentence for the operator, when a record cannot be used
     */
    public Witness(CosigningKey own, Collection<VerifierKey> logs, Path directory, LongSupplier clock)
            throws IOException {
        this.clock = clock;
        for (var log : logs.stream().collect(groupingBy(VerifierKey::name)).entrySet()) {
            String digest = digest(log.getKey());
            var witnessed = new WitnessedLog(log.getValue(), own, directory.resolve(digest + ".checkpoint"));
            byOrigin.put(log.getKey(), witnessed);
            byDigest.put(digest, witnessed);
        }
    }

    /** By what a log is found on the read side: the hex SHA-256 of its origin. */
    public static String digest(String origin) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(origin.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** @throws IOException when it could not be recorded; the request may be made again */
    public Answer add(byte[] body) throws IOException {
        AddCheckpoint request;
        String origin;
        try {
            request = AddCheckpoint.parse(body);
            origin = Checkpoint.parse(request.checkpoint().text()).origin();
        } catch (RejectedException e) {
            return Answer.refused(Answer.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
        var log = byOrigin.get(origin);
        if (log == null) return Answer.refused(Answer.NOT_FOUND, "this log is not witnessed here");
        return log.answer(request, clock);
    }

    /** The checkpoint that was signed last. @param digest as {@link #digest} writes it */
    public Answer latest(String digest) {
        var log = byDigest.get(digest);
        return log == null
                ? Answer.refused(Answer.NOT_FOUND, "this log is not witnessed here")
                : log.last()
                        .map(note -> Answer.of(note.toString()))
                        .orElseGet(() -> Answer.refused(Answer.NOT_FOUND, "nothing was signed yet"));
    }
}
