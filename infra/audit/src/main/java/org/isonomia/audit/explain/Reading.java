package org.isonomia.audit.explain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.fold.Derived.PollLine;
import org.isonomia.audit.fold.Fact;
import org.isonomia.audit.replay.Replay;
import org.isonomia.audit.replay.Report;
import org.isonomia.audit.verify.LogFiles;
import org.isonomia.audit.verify.VerifiedReplay;
import org.isonomia.events.PollId;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.receipt.Receipt;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Hashing;
import org.isonomia.transparency.tree.Prover;
import org.isonomia.transparency.tree.TreeHead;
import org.jspecify.annotations.Nullable;

/** A log read whole and replayed, of which single things can be explained while it is clean. */
public final class Reading {
    private final Ledger ledger = new Ledger();
    private final Leaves leaves = new Leaves();
    private final List<String> faults = new ArrayList<>();
    private final Function<TreeHead, Entries> entries;
    private @Nullable SignedNote note;
    private @Nullable Report report;

    private Reading(Function<TreeHead, Entries> entries) {
        this.entries = entries;
    }

    /** @throws IOException when the log cannot be read; see {@link VerifiedReplay} for what else */
    public static Reading of(LogFiles files, VerifierKey key) throws IOException {
        var reading = new Reading(head -> new BundledEntries(files, head.size()));
        var outcome = VerifiedReplay.of(files, key, Optional.empty(), reading::see);
        reading.note = outcome.verified().note();
        reading.faults.addAll(outcome.verified().faults());
        reading.report = outcome.report();
        return reading;
    }

    /** The checkpoint that an export bears is held against its entries; its signature is not checked here. */
    public static Reading of(Path export) throws IOException, NotAnExportException {
        var reading = new Reading(head -> new ExportedEntries(export));
        try (var in = new BufferedInputStream(Files.newInputStream(export))) {
            reading.report = Replay.of(in, reading::see);
        }
        return reading;
    }

    public boolean signed() {
        return note != null;
    }

    public TreeHead head() {
        return leaves.head();
    }

    /** What is wrong, the first first; empty when every entry follows from those before it, as signed. */
    public List<String> faults() {
        var all = new ArrayList<>(faults);
        replayed()
                .disagreements()
                .forEach(one -> all.add("%s%s: recorded %s; re-derived %s"
                        .formatted(
                                one.kind().words(),
                                one.position() == null ? "" : ", position " + one.position(),
                                one.recorded(),
                                one.rederived())));
        return List.copyOf(all);
    }

    public Listing listing() {
        return Listing.of(ledger);
    }

    /**
     * @param all whether ballots and support are listed one by one
     * @param today what terms and windows are held against
     * @return nothing when the log knows no such thing
     * @throws IllegalStateException when the log is not clean
     * @throws RejectedException when an entry is another than the one that was replayed
     */
    public Optional<Explanation> explain(Subject subject, boolean all, Instant today) throws IOException {
        if (!faults().isEmpty()) throw new IllegalStateException("only what replays clean is explained");
        var chain = new Chains(ledger).of(subject);
        var last = ledger.last;
        if (chain.isEmpty() || last == null) return Optional.empty();
        var steps = steps(all ? chain.get().all() : chain.get());
        var standings = new Standings(ledger, today);
        return about(subject, standings)
                .map(about -> new Explanation(
                        subject.toString(), about.title(), about.today(), last.position(), last.at(), steps));
    }

    private record About(String title, Explanation.Today today) {}

    private Optional<About> about(Subject subject, Standings standings) {
        return switch (subject) {
            case Subject.Result result ->
                Optional.ofNullable(ledger.polls.get(result.poll()))
                        .map(poll -> new About(Titles.of(poll), standings.result(poll)));
            case Subject.Mandate mandate ->
                ledger.mandates.of(mandate).map(trail -> new About(Titles.of(ledger, trail), standings.mandate(trail)));
            case Subject.Clause clause ->
                Optional.ofNullable(Clauses.since(ledger.charters, clause.kind()))
                        .map(since -> new About(
                                Titles.of(clause.kind()),
                                standings.clause(
                                        since, ledger.charters.getLast().what().provisional())));
        };
    }

    private List<Step> steps(Chain chain) throws IOException {
        var needed = new TreeSet<Long>();
        chain.links().stream().filter(Link::isOne).forEach(link -> needed.add(link.first()));
        var bytes = entries.apply(head()).read(needed);
        var prover = leaves.prover();
        var told = new Told(new Found(recounted()));
        var codec = JsonEntryCodec.reading(Isonomia.CATALOGUE);
        var steps = new ArrayList<Step>();
        for (Link link : chain.links()) {
            byte[] entry = bytes.get(link.first());
            steps.add(entry == null ? many(link) : step(link.first(), entry, prover, told, codec));
        }
        return List.copyOf(steps);
    }

    private Step step(long position, byte[] entry, Prover prover, Told told, JsonEntryCodec codec) {
        var proof = prover.inclusion(position, head().size());
        Hash leaf = Hashing.leaf(entry);
        proof.verify(leaf, head().root());
        var recorded = codec.decode(entry);
        return new Step.Entry(
                position,
                recorded.stamp().at(),
                recorded.name() + "/" + recorded.version(),
                recorded.stamp().by(),
                told.of(recorded),
                leaf,
                proof.path(),
                note == null ? null : new Receipt(entry, position, proof.path(), note));
    }

    private static Step many(Link link) {
        var positions = link.positions();
        String what = link.what() == Link.What.BALLOTS ? "cast or withdrawn" : "that stood";
        return new Step.Many(
                link.what(),
                positions.size(),
                positions.first(),
                positions.last(),
                "%s %s, from entry %d to entry %d"
                        .formatted(
                                link.what() == Link.What.BALLOTS
                                        ? Words.counted(positions.size(), "ballot")
                                        : Words.counted(positions.size(), "support"),
                                what,
                                positions.first(),
                                positions.last()),
                link.digest());
    }

    private Map<PollId, PollLine> recounted() {
        return replayed().derived().polls().stream()
                .filter(line -> line.ballots() != null)
                .collect(Collectors.toMap(PollLine::poll, line -> line));
    }

    private Report replayed() {
        var whole = report;
        if (whole == null) throw new IllegalStateException("both ways to read end with a report");
        return whole;
    }

    private void see(Fact fact, Hash leaf) {
        ledger.see(fact);
        leaves.add(leaf);
    }
}
