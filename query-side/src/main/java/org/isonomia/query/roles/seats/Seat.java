package org.isonomia.query.roles.seats;

import java.time.Instant;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * A seat: held, or vacant and perhaps offered.
 *
 * @param vacantSince absent while held; an offer does not make it less vacant
 */
public record Seat(
        int number,
        @Nullable Instant vacantSince,
        @Nullable Holder holder,
        @Nullable Offer offer) {
    public record Holder(Person person, Instant since, Instant endsAt) {}
}
