package org.isonomia.audit.replay;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.isonomia.audit.export.ExportLine;
import org.isonomia.audit.export.ExportReader;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.fold.Complete;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.fold.Fact;
import org.isonomia.audit.fold.Findings;
import org.isonomia.audit.fold.Folds;
import org.isonomia.events.Digests;
import org.isonomia.events.Isonomia;
import org.isonomia.events.Tag;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.MalformedEntryException;
import org.isonomia.events.codec.RecordedEvent;
import org.isonomia.transparency.tree.CompactRange;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Hashing;
import org.jspecify.annotations.Nullable;

/** One pass over an export: bytes, leaves, positions and root here, what the entries mean in the folds. */
public final class Replay {
    private final JsonEntryCodec codec = JsonEntryCodec.reading(Isonomia.CATALOGUE);
    private final Findings findings = new Findings();
    private final Folds folds = new Folds(findings);
    private final Acts acts = new Acts(folds::see);
    private final CompactRange tree = new CompactRange();
    private final TreeMap<String, Long> events = new TreeMap<>();
    private final Observer observer;
    private final Set<String> texts = new HashSet<>();
    private long head = -1;
    private boolean ended;

    /** Is shown each entry that could be read, in order, before it is known whether the whole is clean. */
    public interface Observer {
        void see(Fact fact, Hash leaf);
    }

    private Replay(Observer observer) {
        this.observer = observer;
    }

    /** @throws NotAnExportException if {@code in} does not begin as an export; later faults are disagreements */
    public static Report of(InputStream in) throws IOException, NotAnExportException {
        return of(in, (fact, leaf) -> {});
    }

    /** The same, with somebody looking on. */
    public static Report of(InputStream in, Observer observer) throws IOException, NotAnExportException {
        return new Replay(observer).run(new ExportReader(in));
    }

    private Report run(ExportReader reader) throws IOException {
        for (ExportLine line = reader.next(); line != null; line = reader.next()) {
            if (ended) findings.at(Kind.EXPORT_LINE_UNREADABLE, null, null, "a line after the end", "the end is last");
            switch (line) {
                case ExportLine.Entry entry -> entry(entry);
                case ExportLine.Text text -> text(text);
                case ExportLine.End end -> end(end);
                case ExportLine.Unreadable bad ->
                    findings.at(Kind.EXPORT_LINE_UNREADABLE, null, null, "line " + bad.number(), bad.why());
            }
        }
        acts.flush();
        if (!ended)
            findings.whole(
                    Kind.EXPORT_TRUNCATED,
                    "the last line is not the end",
                    "an export is whole only with its last line, which bears the root");
        if (reader.entries() != tree.size() || reader.head() != head)
            findings.whole(
                    Kind.ENTRY_COUNT_DIFFERS,
                    "the header promises " + reader.entries() + " entries up to position " + reader.head(),
                    tree.size() + " entries up to position " + head);
        folds.end();
        return report();
    }

    private void entry(ExportLine.Entry entry) {
        var leaf = Hashing.leaf(entry.bytes());
        tree.append(leaf);
        String hex = leaf.toString();
        if (!hex.equals(entry.leaf()))
            findings.at(Kind.LEAF_DIFFERS, entry.position(), null, "leaf hash " + entry.leaf(), "leaf hash " + hex);
        if (entry.position() != head + 1)
            findings.at(
                    Kind.POSITION_OUT_OF_ORDER,
                    entry.position(),
                    null,
                    "position " + entry.position(),
                    "the position after " + head + " is " + (head + 1));
        head = entry.position();
        try {
            var recorded = codec.decode(entry.bytes());
            String fault = fault(recorded, entry.bytes());
            if (fault != null) {
                unreadable(entry, fault);
                return;
            }
            events.merge(recorded.name(), 1L, Long::sum);
            var fact = new Fact(entry.position(), recorded);
            observer.see(fact, leaf);
            acts.add(fact);
        } catch (MalformedEntryException e) {
            unreadable(entry, "bytes that are " + e.getMessage());
        }
    }

    /** What the codec would not have written: an absent field, a field too many, another spelling. */
    private @Nullable String fault(RecordedEvent recorded, byte[] bytes) {
        String missing = Complete.missing(recorded.event());
        if (missing != null) return recorded.name() + " without " + missing;
        boolean newest = Isonomia.CATALOGUE.of(recorded.event().getClass()).version() == recorded.version();
        // Tags are compared on their own, so that a wrong one is named as what it is.
        boolean tagged = Isonomia.CATALOGUE.tags(recorded.event()).stream()
                .map(Tag::toString)
                .sorted()
                .toList()
                .equals(recorded.tags());
        if (!newest || !tagged) return null;
        byte[] written = codec.encode(recorded.stamp(), recorded.event()).bytes();
        return Arrays.equals(written, bytes) ? null : "bytes that differ from how this event is written";
    }

    private void unreadable(ExportLine.Entry entry, String what) {
        findings.at(
                Kind.ENTRY_UNREADABLE,
                entry.position(),
                null,
                what,
                "an entry of a known type and version, in its form");
    }

    private void text(ExportLine.Text text) {
        String digest = Digests.sha256(text.utf8());
        if (digest.equals(text.sha256())) texts.add(digest);
        else
            findings.at(
                    Kind.TEXT_DIFFERS, null, null, "a text under digest " + text.sha256(), "its digest is " + digest);
    }

    private void end(ExportLine.End end) {
        ended = true;
        String root = tree.root().toString();
        if (!root.equals(end.root()))
            findings.whole(
                    Kind.ROOT_DIFFERS, "root " + end.root(), "root " + root + " over " + tree.size() + " entries");
    }

    private Report report() {
        long present = folds.texts().stream().filter(texts::contains).count();
        return new Report(
                findings.found() == 0,
                tree.size(),
                tree.root().toString(),
                events,
                new Report.Texts(present, folds.texts().size() - present),
                folds.derived(),
                findings.found(),
                findings.kept());
    }
}
