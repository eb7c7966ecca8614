package org.isonomia.transparency.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.witness.WitnessReply.Contradicts;
import org.isonomia.transparency.witness.WitnessReply.Cosigned;
import org.isonomia.transparency.witness.WitnessReply.Failed;

/** Asks one witness. It believes nothing it is told but signatures. Safe for several threads. */
public final class WitnessClient {
    private final WitnessAddress address;
    private final HttpClient http;
    /** What it is thought to have signed last; it says so itself when that is wrong. */
    private volatile long known;

    /** Redirects are not followed: the operator named the address. */
    public WitnessClient(WitnessAddress address, HttpClient http) {
        this.address = address;
        this.http = http;
    }

    public WitnessAddress address() {
        return address;
    }

    /** @param note a checkpoint with the log's signature alone. @param patience for all of it */
    public WitnessReply ask(SignedNote note, Proofs proofs, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        long size = Checkpoint.parse(note.text()).head().size();
        try {
            long old = Math.min(known, size);
            var answer = add(old, note, proofs, deadline);
            if (answer.statusCode() == Answer.CONFLICT) {
                long said = size(answer.body());
                if (said > size) return new Contradicts("says that it has signed a log of " + said + " entries");
                if (said == old) return new Contradicts("says that it has signed another log of " + old + " entries");
                old = said;
                answer = add(old, note, proofs, deadline);
            }
            return switch (answer.statusCode()) {
                case Answer.OK -> cosigned(note, answer.body(), size);
                case Answer.UNPROCESSABLE ->
                    new Contradicts("says that this log does not continue the " + old + " entries it has signed");
                case Answer.NOT_FOUND -> new Failed("does not know this log");
                case Answer.FORBIDDEN -> new Failed("does not know the key of this log");
                default -> new Failed("answered " + answer.statusCode());
            };
        } catch (RejectedException e) {
            return new Failed("answered what it must not: " + e.getMessage());
        } catch (IOException e) {
            return new Failed("does not answer: " + e.getMessage());
        }
    }

    /** The checkpoint it shows as the last it signed, whoever signed that; absent when it shows none. */
    public Optional<SignedNote> latest(String origin, Duration patience) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.url().resolve(Witness.digest(origin) + "/checkpoint"));
        var answer = send(request, System.nanoTime() + patience.toNanos());
        try {
            return answer.statusCode() == Answer.OK ? Optional.of(SignedNote.parse(answer.body())) : Optional.empty();
        } catch (RejectedException e) {
            return Optional.empty();
        }
    }

    private HttpResponse<byte[]> add(long old, SignedNote note, Proofs proofs, long deadline)
            throws IOException, InterruptedException {
        var body = new AddCheckpoint(old, proofs.from(old), note).bytes();
        var request = HttpRequest.newBuilder(address.url().resolve("add-checkpoint"));
        return send(request.POST(BodyPublishers.ofByteArray(body)), deadline);
    }

    private Cosigned cosigned(SignedNote note, byte[] lines, long size) {
        var together = new ByteArrayOutputStream();
        together.writeBytes(note.bytes());
        together.writeBytes(lines);
        var witness = List.of(address.key());
        var signed = SignedNote.parse(together.toByteArray()).onlyOf(witness);
        known = size;
        return new Cosigned(
                signed.signatures().getFirst(),
                signed.verify(witness).getFirst().at().orElse(0L));
    }

    private static long size(byte[] body) {
        String text = new String(body, UTF_8);
        return StrictText.number(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, long deadline)
            throws IOException, InterruptedException {
        var answering = http.sendAsync(request.build(), head -> new LimitedBody());
        try {
            return answering.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            var cause = e.getCause();
            throw new IOException(cause == null ? "" : cause.getClass().getSimpleName() + " " + cause.getMessage(), e);
        } catch (TimeoutException e) {
            throw new IOException("nothing within the time", e);
        } finally {
            answering.cancel(true);
        }
    }
}
