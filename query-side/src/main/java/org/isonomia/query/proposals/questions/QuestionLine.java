package org.isonomia.query.proposals.questions;

import java.time.Instant;
import org.isonomia.events.PollId;
import org.isonomia.events.QuestionId;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * A question in a list.
 *
 * @param rivals how many proposals were drafted in it
 * @param poll the latest, if there was one
 */
public record QuestionLine(
        QuestionId id,
        String title,
        Person raiser,
        QuestionState state,
        long rivals,
        Instant raisedAt,
        Instant endsAt,
        @Nullable PollId poll) {}
