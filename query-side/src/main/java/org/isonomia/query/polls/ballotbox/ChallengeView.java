package org.isonomia.query.polls.ballotbox;

import java.util.Optional;
import org.isonomia.events.PollId;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * A challenge of a poll's result.
 *
 * @param why absent when it is erased
 * @param hearing the panel's poll; absent until the panel is seated
 */
public record ChallengeView(
        State state,
        Person by,
        Optional<String> why,
        @Nullable PollId hearing) {
    public enum State {
        PENDING,
        UPHELD,
        ANNULLED
    }
}
