package org.isonomia.audit.fold;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The disagreements found, in log order, then those of the export as a whole and of its end. Keeps the first 100. */
public final class Findings {
    private static final int KEPT = 100;

    private final List<Disagreement> alongTheWay = new ArrayList<>();
    private final List<Disagreement> atTheEnd = new ArrayList<>();
    private long found;

    void add(Disagreement.Kind kind, Fact fact, String recorded, String rederived) {
        at(kind, fact.position(), fact.id(), recorded, rederived);
    }

    /** Applies rules to an entry. One that breaks off over what the log says is a disagreement, never a failure. */
    void apply(Fact fact, Runnable rules) {
        try {
            rules.run();
        } catch (ArithmeticException | DateTimeException e) {
            add(
                    Disagreement.Kind.ENTRY_UNREADABLE,
                    fact,
                    "numbers or times nobody can reckon with: " + e.getMessage(),
                    "an event as a command would write it");
        } catch (RuntimeException | StackOverflowError e) {
            add(
                    Disagreement.Kind.RULE_BROKE_OFF,
                    fact,
                    fact.recorded().name() + ", over which a rule breaks off: " + e,
                    "an event as a command would write it, after entries that lead to it");
        }
    }

    public void at(
            Disagreement.Kind kind, @Nullable Long position, @Nullable UUID id, String recorded, String rederived) {
        keep(alongTheWay, new Disagreement(kind, position, id, recorded, rederived));
    }

    /** About the export as a whole. */
    public void whole(Disagreement.Kind kind, String recorded, String rederived) {
        keep(atTheEnd, new Disagreement(kind, null, null, recorded, rederived));
    }

    /** Something the entry at {@code since} began has no end in the log although its time is over. */
    void open(Fact since, String what) {
        keep(
                atTheEnd,
                new Disagreement(
                        Disagreement.Kind.OPEN_PAST_ITS_END,
                        since.position(),
                        since.id(),
                        what,
                        "its end should be in the log: the last entry is more than an hour later"));
    }

    /** What an entry names did not come with the entries. */
    void missing(Fact fact, String what, String why) {
        keep(atTheEnd, new Disagreement(Disagreement.Kind.TEXT_MISSING, fact.position(), fact.id(), what, why));
    }

    public long found() {
        return found;
    }

    public List<Disagreement> kept() {
        var all = new ArrayList<>(alongTheWay);
        all.sort(Comparator.comparing(Disagreement::position, Comparator.nullsLast(Comparator.naturalOrder())));
        all.addAll(atTheEnd);
        return List.copyOf(all.subList(0, Math.min(KEPT, all.size())));
    }

    private void keep(List<Disagreement> list, Disagreement disagreement) {
        found++;
        if (list.size() < KEPT) list.add(disagreement);
    }
}
