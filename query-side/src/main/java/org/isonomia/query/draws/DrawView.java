package org.isonomia.query.draws;

import java.time.Instant;
import java.util.List;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * The draw of a panel in a failed poll's place.
 *
 * @param pool how many it is drawn from
 * @param parties who is not in the pool
 * @param round of the public beacon; absent where volunteers give the seed
 * @param url where anyone reads what the beacon published
 * @param ends when the present stage ends by itself; absent while the lot says when
 * @param entered who entered a seed
 * @param seed absent until there is one
 * @param panel who would sit now, and once seated who does, in the order of the draw
 * @param needed how many can demand a poll of all; 0 for nobody
 */
public record DrawView(
        State state,
        long pool,
        int places,
        List<Person> parties,
        @Nullable Long round,
        @Nullable Instant publishedAt,
        @Nullable String url,
        @Nullable Instant ends,
        List<Person> entered,
        @Nullable String seed,
        List<Person> panel,
        List<Person> declined,
        List<Person> demanding,
        int needed) {
    public enum State {
        /** The seed is still to be made, or entered by two members. */
        SEEDING,
        /** Those drawn can decline. */
        DRAWN,
        SEATED,
        /** All decide instead. */
        DEMANDED,
        LAPSED
    }

    public boolean isOpen() {
        return state == State.SEEDING || state == State.DRAWN;
    }
}
