package org.isonomia.audit.replay;

import java.util.HexFormat;
import java.util.List;
import org.isonomia.audit.deciding.Counted;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.fold.Fact;
import org.isonomia.audit.fold.Findings;
import org.isonomia.audit.fold.OnePoll;
import org.isonomia.events.Digests;
import org.isonomia.events.PollId;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.codec.MalformedEntryException;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.transparency.tree.Hashing;
import org.jspecify.annotations.Nullable;

/** Recounts one poll from its entries, handed over in order of position. */
public final class Recount {
    /**
     * @param entries that were read
     * @param recorded absent until it is counted
     * @param found how many disagreements; the first hundred are listed
     */
    public record Recounted(
            long entries,
            long roll,
            boolean decided,
            @Nullable Figures recorded,
            @Nullable Figures rederived,
            long found,
            List<Disagreement> disagreements) {
        public boolean clean() {
            return found == 0;
        }
    }

    /** @param sheet digest of the whole count sheet; absent where an old entry holds none */
    public record Figures(
            long ballots,
            long approvals,
            List<String> winners,
            String inputDigest,
            @Nullable String sheet) {
        static Figures of(PollCounted event) {
            var sheet = event.sheet();
            return new Figures(
                    event.ballots(),
                    event.approvals(),
                    event.winners(),
                    event.inputDigest(),
                    sheet == null ? null : sheet.sha256());
        }

        static Figures of(Counted count, String inputDigest) {
            return new Figures(
                    count.sheet().ballots(),
                    count.approvals(),
                    count.sheet().winners(),
                    inputDigest,
                    Digests.sha256(JsonText.of(count.sheet())));
        }
    }

    private final JsonEntryCodec codec = JsonEntryCodec.reading(Isonomia.CATALOGUE);
    private final Findings findings = new Findings();
    private final OnePoll poll;
    private final Acts acts;
    private long entries;

    public Recount(PollId id) {
        poll = new OnePoll(id, findings);
        acts = new Acts(poll::see);
    }

    /** @param leafHash as recorded at its append */
    public void entry(long position, byte[] bytes, byte[] leafHash) {
        entries++;
        var leaf = Hashing.leaf(bytes).toString();
        String recorded = HexFormat.of().formatHex(leafHash);
        if (!leaf.equals(recorded))
            findings.at(Kind.LEAF_DIFFERS, position, null, "leaf hash " + recorded, "leaf hash " + leaf);
        try {
            acts.add(Fact.of(position, codec.decode(bytes)));
        } catch (MalformedEntryException e) {
            findings.at(
                    Kind.ENTRY_UNREADABLE,
                    position,
                    null,
                    "bytes that are " + e.getMessage(),
                    "an entry of a known type and version, in its form");
        } catch (RuntimeException | StackOverflowError e) {
            findings.at(
                    Kind.ENTRY_UNREADABLE,
                    position,
                    null,
                    "bytes over which reading breaks off: " + e,
                    "an entry of a known type and version, in its form");
        }
    }

    public Recounted end() {
        acts.flush();
        var counted = poll.counted();
        return new Recounted(
                entries,
                poll.roll(),
                poll.isDecided(),
                poll.recorded().map(Figures::of).orElse(null),
                counted.map(count -> Figures.of(count, poll.inputDigest())).orElse(null),
                findings.found(),
                findings.kept());
    }
}
