package org.isonomia.query.results;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.PollId;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * A challenge of a poll's result.
 *
 * @param by who challenged it first
 * @param why absent when it is erased
 * @param voices all who say why themselves, the first among them
 * @param challengers all who raised or supported it
 * @param needed how many have to
 * @param hearing the panel's poll; absent until the panel is seated
 */
public record ChallengeView(
        State state,
        Person by,
        Optional<String> why,
        List<Voice> voices,
        List<Person> challengers,
        int needed,
        @Nullable PollId hearing) {
    /** @param why absent when it is erased */
    public record Voice(Person by, Optional<String> why) {}

    public enum State {
        /** More have to support it. */
        GATHERING,
        PENDING,
        UPHELD,
        ANNULLED
    }
}
