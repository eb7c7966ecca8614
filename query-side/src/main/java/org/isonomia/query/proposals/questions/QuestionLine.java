package org.isonomia.query.proposals.questions;

import java.time.Instant;
import org.isonomia.events.PollId;
import org.isonomia.events.QuestionId;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * A question in a list.
 *
 * @param because the poll whose result asks for it, where nobody raised it
 * @param review whether it looks back on a decision, so that nobody raised it
 * @param rivals how many proposals were drafted in it
 * @param poll the latest, if there was one
 * @param vote that was announced; absent before, and once it opened
 */
public record QuestionLine(
        QuestionId id,
        String title,
        Person raiser,
        @Nullable PollId because,
        boolean review,
        QuestionState state,
        long rivals,
        Instant raisedAt,
        Instant endsAt,
        @Nullable PollId poll,
        @Nullable Vote vote) {
    /** That it will be put to the vote by itself. @param poll that opens */
    public record Vote(PollId poll, Instant opensAt, Person by) {}
}
