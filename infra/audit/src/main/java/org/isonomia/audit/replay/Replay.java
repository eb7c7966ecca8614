package org.isonomia.audit.replay;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isonomia.audit.export.ExportReader;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.fold.Fact;
import org.isonomia.audit.fold.Findings;
import org.isonomia.audit.fold.Folds;
import org.isonomia.audit.replay.EntryReader.ReadEntry;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.tree.Hash;
import org.jspecify.annotations.Nullable;

/** What the entries of a log mean, taken in their order; from an export, its lines and hashes are checked as well. */
public final class Replay {
    private final Findings findings = new Findings();
    private final Folds folds = new Folds(findings);
    private final Acts acts = new Acts(folds::see);
    private final Map<String, Long> events = new HashMap<>();
    private final Set<String> texts = new HashSet<>();
    private final Observer observer;
    private long entries;

    /** Is shown each entry that could be read, in order, before it is known whether the whole is clean. */
    public interface Observer {
        void see(Fact fact, Hash leaf);
    }

    public Replay(Observer observer) {
        this.observer = observer;
    }

    /** @throws NotAnExportException if {@code in} does not begin as an export; later faults are disagreements */
    public static Report of(InputStream in) throws IOException, NotAnExportException {
        return of(in, Optional.empty());
    }

    /** @param key that must have signed the checkpoint that came with the export; without one no signature is checked */
    public static Report of(InputStream in, Optional<VerifierKey> key) throws IOException, NotAnExportException {
        return new ExportReplay(new Replay((fact, leaf) -> {}), key.orElse(null)).run(new ExportReader(in));
    }

    /** The same, with somebody looking on. */
    public static Report of(InputStream in, Observer observer) throws IOException, NotAnExportException {
        return new ExportReplay(new Replay(observer), null).run(new ExportReader(in));
    }

    public void entry(ReadEntry entry) {
        entries++;
        var fact = entry.fact();
        if (fact == null) {
            findings.at(
                    Kind.ENTRY_UNREADABLE,
                    entry.position(),
                    null,
                    entry.fault(),
                    "an entry of a known type and version, in its form");
            return;
        }
        events.merge(fact.recorded().name(), 1L, Long::sum);
        observer.see(fact, entry.leaf());
        acts.add(fact);
    }

    /** After the last entry: the digests of the public texts that entries name. */
    public Set<String> named() {
        acts.flush();
        return folds.texts();
    }

    /** @param sha256 of a public text that is there */
    public void text(String sha256) {
        texts.add(sha256);
    }

    /** After the last entry and text. @param root over all entries */
    public Report end(Hash root) {
        return end(root, null);
    }

    Report end(Hash root, Report.@Nullable Reached checkpoint) {
        long present = named().stream().filter(texts::contains).count();
        folds.end(texts);
        return new Report(
                findings.found() == 0,
                entries,
                root.base64(),
                checkpoint,
                new TreeMap<>(events),
                new Report.Texts(present, folds.texts().size() - present),
                folds.derived(),
                findings.found(),
                findings.kept());
    }

    Findings findings() {
        return findings;
    }
}
