package org.isonomia.query.roles.seats;

import java.time.Instant;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * One person's time in a seat.
 *
 * @param endsAt when it was to end
 * @param endedAt when it did; absent while it lasts
 * @param reason why it did
 * @param position of the entry with which it began
 */
public record Term(
        Person person,
        Instant since,
        Instant endsAt,
        @Nullable Instant endedAt,
        MandateEnded.@Nullable Reason reason,
        long position) {}
