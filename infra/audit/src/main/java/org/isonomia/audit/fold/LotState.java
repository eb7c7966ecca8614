package org.isonomia.audit.fold;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.isonomia.audit.deciding.Judging;
import org.isonomia.events.MemberId;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.jspecify.annotations.Nullable;

/** What the entries so far make of one call of a lot. */
final class LotState {
    static final int FEWEST = 3;
    final LotCalled called;
    final Map<MemberId, String> committed = new HashMap<>();
    final Map<MemberId, String> revealed = new HashMap<>();

    /** The re-derived seed, once it is drawn. */
    @Nullable
    String seed;

    boolean over;

    LotState(LotCalled called) {
        this.called = called;
    }

    boolean enoughCommitted() {
        return committed.size() >= FEWEST;
    }

    boolean enoughRevealed() {
        return revealed.size() >= FEWEST;
    }

    List<MemberId> withheld() {
        var silent = new HashSet<>(committed.keySet());
        silent.removeAll(revealed.keySet());
        return Judging.sorted(silent);
    }

    /** When the clock has to do something about it. */
    Instant end() {
        return enoughCommitted() ? called.revealBy() : called.commitBy();
    }
}
