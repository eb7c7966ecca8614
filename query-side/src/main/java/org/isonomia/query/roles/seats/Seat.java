package org.isonomia.query.roles.seats;

import java.time.Instant;
import java.util.List;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * A seat: held, or vacant and perhaps offered.
 *
 * @param vacantSince absent while held; an offer does not make it less vacant
 * @param terms in it, the latest first, at most {@value #TERMS}; the one of its holder among them
 */
public record Seat(
        int number,
        @Nullable Instant vacantSince,
        @Nullable Holder holder,
        @Nullable Offer offer,
        List<Term> terms) {
    /** So many terms of a seat are shown with its role; the history has all. */
    public static final int TERMS = 12;

    public record Holder(Person person, Instant since, Instant endsAt) {}

    /** Whether there may have been terms before those. */
    public boolean hasMoreTerms() {
        return terms.size() == TERMS;
    }
}
