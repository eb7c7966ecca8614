package org.isonomia.command.draws;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.LotDrawn;
import org.isonomia.events.draws.DrawEvent.LotFailed;
import org.isonomia.events.draws.DrawEvent.ShareCommitted;
import org.isonomia.events.draws.DrawEvent.ShareRevealed;
import org.isonomia.rules.sortition.Shares;

/**
 * What volunteers have done about a lot in its latest call.
 *
 * @param committed the digests
 * @param revealed the shares
 * @param over drawn or failed
 */
public record Lot(
        Optional<LotCalled> called, Map<MemberId, String> committed, Map<MemberId, String> revealed, boolean over) {
    public static final Lot NONE = new Lot(Optional.empty(), Map.of(), Map.of(), false);

    Lot after(DrawEvent.Lot event) {
        return switch (event) {
            case LotCalled e -> new Lot(Optional.of(e), Map.of(), Map.of(), false);
            case ShareCommitted e -> new Lot(called, plus(committed, e.by(), e.digest()), revealed, over);
            case ShareRevealed e -> new Lot(called, committed, plus(revealed, e.by(), e.share()), over);
            case LotDrawn e -> new Lot(called, committed, revealed, true);
            case LotFailed e -> new Lot(called, committed, revealed, true);
        };
    }

    /** Whether it has still to be drawn. */
    public boolean isOpen() {
        return called.isPresent() && !over;
    }

    /** Nobody commits once somebody has revealed, whatever the clock says. */
    public boolean commits(Instant now) {
        return isOpen() && now.isBefore(call().commitBy()) && revealed.isEmpty();
    }

    /** Enough have committed, and the time to do so is over. */
    public boolean reveals(Instant now) {
        return isOpen() && !now.isBefore(call().commitBy()) && now.isBefore(call().revealBy()) && enough(committed);
    }

    public LotCalled call() {
        return called.orElseThrow();
    }

    public boolean enough(Map<MemberId, String> volunteers) {
        return volunteers.size() >= Shares.LEAST;
    }

    public List<MemberId> withheld() {
        return committed.keySet().stream()
                .filter(member -> !revealed.containsKey(member))
                .sorted(Comparator.comparing(Id::value))
                .toList();
    }

    private static Map<MemberId, String> plus(Map<MemberId, String> before, MemberId member, String bytes) {
        var after = new HashMap<>(before);
        after.put(member, bytes);
        return Map.copyOf(after);
    }
}
