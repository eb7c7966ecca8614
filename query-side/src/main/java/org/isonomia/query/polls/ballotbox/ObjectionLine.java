package org.isonomia.query.polls.ballotbox;

import java.util.Optional;
import org.isonomia.query.membership.members.Person;

/**
 * An objection as members see it.
 *
 * @param harm absent when it was erased
 * @param answer the proposer's, when there is one
 */
public record ObjectionLine(Person objector, Optional<String> harm, Optional<String> answer, State state) {
    public enum State {
        STANDS,
        WITHDRAWN,
        UPHELD
    }
}
