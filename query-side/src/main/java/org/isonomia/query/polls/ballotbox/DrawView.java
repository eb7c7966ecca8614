package org.isonomia.query.polls.ballotbox;

import java.time.Instant;
import java.util.List;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * The draw of a panel in a failed poll's place.
 *
 * @param pool how many it is drawn from
 * @param round of the public beacon
 * @param url where anyone reads what the beacon published
 * @param ends when the present stage ends by itself
 * @param entered who entered a seed
 * @param seed absent until two entered the same
 * @param panel who would sit now, and once seated who does, in the order of the draw
 * @param needed how many can demand a poll of all; 0 for nobody
 */
public record DrawView(
        State state,
        long pool,
        int places,
        long round,
        Instant publishedAt,
        String url,
        Instant ends,
        List<Person> entered,
        @Nullable String seed,
        List<Person> panel,
        List<Person> declined,
        List<Person> demanding,
        int needed) {
    public enum State {
        /** Two members have to enter the seed. */
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
