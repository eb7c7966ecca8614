package org.isonomia.audit.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.isonomia.audit.export.ExportWriter;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.replay.Replay;
import org.isonomia.audit.replay.Report;
import org.isonomia.audit.verify.Verification.Verified;
import org.isonomia.events.Digests;
import org.isonomia.events.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.MalformedEntryException;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.tree.Hash;
import org.jspecify.annotations.Nullable;

/** A log that is verified and replayed in one pass: what is replayed are the very bytes that were verified. */
public final class VerifiedReplay {
    private static final int PIPE = 1 << 20;

    /** Both have to be clean. */
    public record Outcome(Verified verified, Report report) {
        public boolean clean() {
            return verified.faults().isEmpty() && report.clean();
        }
    }

    private VerifiedReplay() {}

    /** @throws IOException when the log cannot be read; see {@link Verification} for what else */
    public static Outcome of(LogFiles files, VerifierKey key, Optional<SignedNote> since) throws IOException {
        return of(files, key, since, (fact, leaf) -> {});
    }

    /** The same, with somebody looking on. */
    public static Outcome of(LogFiles files, VerifierKey key, Optional<SignedNote> since, Replay.Observer observer)
            throws IOException {
        try (var pipe = new PipedInputStream(PIPE)) {
            var out = new PipedOutputStream(pipe);
            var verifying = new FutureTask<>(() -> {
                try (out) {
                    var export = new Exporting(files, out);
                    var verified = Verification.of(files, key, since, export);
                    return export.end(verified);
                }
            });
            Thread.ofPlatform().name("verify").daemon().start(verifying);
            Report report = null;
            try {
                report = Replay.of(pipe, observer);
            } catch (NotAnExportException e) {
                // The verification ended before the first entry; its own failure says why.
            }
            var verified = ended(verifying);
            return new Outcome(verified, Objects.requireNonNull(report));
        }
    }

    private static Verified ended(FutureTask<Verified> verifying) throws IOException {
        try {
            return verifying.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IOException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Hands on what is verified as an export, with the public texts that it names. */
    private static final class Exporting implements Verification.Entries {
        private final JsonEntryCodec codec = JsonEntryCodec.reading(Isonomia.CATALOGUE);
        private final TreeSet<String> texts = new TreeSet<>();
        private final LogFiles files;
        private final OutputStream out;
        private @Nullable ExportWriter export;

        Exporting(LogFiles files, OutputStream out) {
            this.files = files;
            this.out = out;
        }

        @Override
        public void begin(long size) throws IOException {
            export = new ExportWriter(out::write, size);
        }

        @Override
        public void entry(long position, byte[] bytes, Hash leaf) throws IOException {
            Objects.requireNonNull(export).entry(position, bytes, leaf.bytes());
            try {
                Isonomia.text(codec.decode(bytes).event()).ifPresent(text -> texts.add(text.sha256()));
            } catch (MalformedEntryException e) {
                // The replay names it.
            }
        }

        /** The verified log with what is wrong with its texts. */
        Verified end(Verified verified) throws IOException {
            var ending = Objects.requireNonNull(export);
            var faults = new ArrayList<>(verified.faults());
            for (String sha256 : texts) {
                var text = files.read("blob/" + sha256);
                if (text.isEmpty()) faults.add("the text " + sha256 + " is not there");
                else if (!Digests.sha256(text.get()).equals(sha256)) faults.add("the text " + sha256 + " is another");
                else ending.text(text.get());
            }
            ending.end();
            return new Verified(verified.note(), verified.checkpoint(), List.copyOf(faults));
        }
    }
}
