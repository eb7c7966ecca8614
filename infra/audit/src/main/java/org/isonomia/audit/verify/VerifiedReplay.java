package org.isonomia.audit.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.isonomia.audit.replay.EntryReader;
import org.isonomia.audit.replay.EntryReader.ReadEntry;
import org.isonomia.audit.replay.Replay;
import org.isonomia.audit.replay.Report;
import org.isonomia.audit.verify.Verification.Verified;
import org.isonomia.events.Digests;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.tree.Hash;

/** A log that is verified and replayed in one pass: what is replayed are the very bytes that were verified. */
public final class VerifiedReplay implements Verification.Entries<ReadEntry> {
    /** Both have to be clean. */
    public record Outcome(Verified verified, Report report) {
        public boolean clean() {
            return verified.faults().isEmpty() && report.clean();
        }
    }

    /** A public text that an entry names. @param fault what is wrong with it, or empty */
    private record Text(String sha256, String fault) {}

    private final List<LogKeyRotated> rotations = new ArrayList<>();
    private final EntryReader reader = new EntryReader();
    private final Progress progress;
    private final Replay replay;

    private VerifiedReplay(Progress progress, Replay.Observer observer) {
        this.progress = progress;
        replay = new Replay((fact, leaf) -> {
            if (fact.event() instanceof LogKeyRotated rotated) rotations.add(rotated);
            observer.see(fact, leaf);
        });
    }

    /** @throws IOException when the log cannot be read; see {@link Verification} for what else */
    public static Outcome of(LogFiles files, VerifierKey key, Optional<SignedNote> since) throws IOException {
        return of(files, key, since, Progress.NONE);
    }

    /** The same, saying how far it is. */
    public static Outcome of(LogFiles files, VerifierKey key, Optional<SignedNote> since, Progress progress)
            throws IOException {
        return new VerifiedReplay(progress, (fact, leaf) -> {}).run(files, key, since);
    }

    /** The same, with somebody looking on. */
    public static Outcome of(LogFiles files, VerifierKey key, Optional<SignedNote> since, Replay.Observer observer)
            throws IOException {
        return new VerifiedReplay(Progress.NONE, observer).run(files, key, since);
    }

    private Outcome run(LogFiles files, VerifierKey key, Optional<SignedNote> since) throws IOException {
        var verified = Verification.of(files, key, since, this);
        var faults = new ArrayList<>(unsigned(verified));
        try (var ahead = new Ahead()) {
            ahead.inOrder(new TreeSet<>(replay.named()), sha256 -> text(files, sha256), text -> {
                if (text.fault.isEmpty()) replay.text(text.sha256);
                else faults.add("the text " + text.sha256 + text.fault);
            });
        }
        return new Outcome(verified.with(faults), replay.end(verified.found().root()));
    }

    /** A key that the entries name for this log, and that has not signed: whoever signs no longer has the right key. */
    private List<String> unsigned(Verified verified) {
        var ofThisLog = rotations.stream()
                .map(LogKeyRotated::to)
                .filter(key -> key.startsWith(verified.checkpoint().origin() + "+"))
                .toList();
        if (ofThisLog.isEmpty() || isSignedBy(ofThisLog.getLast(), verified.note())) return List.of();
        return List.of("the entries give the log the key " + ofThisLog.getLast() + ", which has not signed it");
    }

    private static boolean isSignedBy(String key, SignedNote note) {
        try {
            note.verify(List.of(VerifierKey.parse(key)));
            return true;
        } catch (RejectedException e) {
            return false;
        }
    }

    private static Text text(LogFiles files, String sha256) throws IOException {
        var utf8 = files.read("blob/" + sha256);
        if (utf8.isEmpty()) return new Text(sha256, " is not there");
        return new Text(sha256, Digests.sha256(utf8.get()).equals(sha256) ? "" : " is another");
    }

    @Override
    public void begin(long size) {
        progress.begin(size);
    }

    @Override
    public ReadEntry read(long position, byte[] bytes, Hash leaf) {
        return reader.read(position, bytes, leaf);
    }

    @Override
    public void take(ReadEntry entry) {
        replay.entry(entry);
        progress.step();
    }
}
