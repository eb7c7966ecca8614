package org.isonomia.events.draws.earlier;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.rules.roll.Roll;

/** {@code draws.PoolFixed/1}: the whole roll, seeded by a round of a public beacon. */
public record PoolFixedV1(PollId poll, Roll pool, int places, long round, Instant until) {
    public PoolFixed upcast() {
        return new PoolFixed(poll, pool, places, List.of(), round, until);
    }
}
