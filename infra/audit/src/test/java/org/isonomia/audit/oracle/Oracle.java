package org.isonomia.audit.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isonomia.transparency.note.VerifierKey;

/** Says after a fault which of the rules no longer hold. What it compares with was kept before the fault. */
public final class Oracle {
    public static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int MOST_FINDINGS = 20;

    private final Suspect suspect;
    private final VerifierKey key;
    private final Auditor auditor;
    /** Every receipt ever seen, by position: none may cease to prove its entry. */
    private final SortedMap<Long, byte[]> kept = new TreeMap<>();

    /**
     * @param key got before any fault
     * @param directory where checkpoints are kept
     */
    public Oracle(Suspect suspect, VerifierKey key, Path directory) {
        this.suspect = suspect;
        this.key = key;
        this.auditor = new Auditor(suspect, key.text(), directory);
    }

    /** Before a fault: keeps the last good checkpoint. */
    public List<Finding> keep() throws IOException {
        return auditor.keep();
    }

    /**
     * Once a fault is over and nobody acts.
     *
     * @param receipts that members kept before or during the fault, by position
     * @param patience that is left until the service has to be well again
     */
    public List<Finding> judge(Collection<Acknowledged> acknowledged, Map<Long, byte[]> receipts, Duration patience)
            throws IOException, InterruptedException {
        long last =
                acknowledged.stream().mapToLong(Acknowledged::position).max().orElse(-1);
        var findings = new ArrayList<Finding>();
        if (!recovers(last, patience)) {
            findings.add(new Finding(Rule.HEALTHY_AGAIN, "it is not well in time, or does not show entry " + last));
            return findings;
        }
        findings.addAll(auditor.verify());
        findings.addAll(auditor.monitor());
        var dump = auditor.dump();
        if (dump.isEmpty()) return findings;
        var log = Logged.of(dump.get());
        kept.putAll(receipts);
        findings.addAll(Acts.check(log, acknowledged));
        findings.addAll(Counts.check(log, suspect.results()));
        findings.addAll(proofs(log, acknowledged));
        findings.addAll(views());
        return List.copyOf(findings.subList(0, Math.min(MOST_FINDINGS, findings.size())));
    }

    private boolean recovers(long position, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!suspect.healthy(position)) {
            if (System.nanoTime() > deadline) return false;
            Thread.sleep(LOOK);
        }
        return true;
    }

    private List<Finding> proofs(List<Logged> log, Collection<Acknowledged> acknowledged) throws IOException {
        var findings = new ArrayList<Finding>();
        for (var told : acknowledged) {
            if (told.position() < 0 || kept.containsKey(told.position())) continue;
            suspect.receipt(told.position())
                    .ifPresentOrElse(
                            receipt -> kept.put(told.position(), receipt),
                            () -> findings.add(Proofs.broken(told.position(), "there is none")));
        }
        var proofs = new Proofs(log, key);
        kept.forEach((position, receipt) -> proofs.check(position, receipt).ifPresent(findings::add));
        return findings;
    }

    private List<Finding> views() throws IOException {
        var live = suspect.views();
        suspect.rebuildViews();
        var rebuilt = suspect.views();
        if (live.equals(rebuilt)) return List.of();
        var tables = new ArrayList<>(live.keySet());
        rebuilt.keySet().stream().filter(table -> !live.containsKey(table)).forEach(tables::add);
        return tables.stream()
                .filter(table -> !String.valueOf(live.get(table)).equals(rebuilt.get(table)))
                .map(table -> new Finding(
                        Rule.VIEWS_ARE_THOSE_REBUILT,
                        table + ": " + Difference.of(live.get(table), rebuilt.get(table))))
                .toList();
    }
}
