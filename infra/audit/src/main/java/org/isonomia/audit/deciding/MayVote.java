package org.isonomia.audit.deciding;

import java.time.Instant;
import org.isonomia.events.community.Electorate;
import org.jspecify.annotations.Nullable;

/**
 * Who may vote on a matter (DESIGN "Roll"): those of the classes that are named, and newcomers only on what was put
 * forward once their waiting was over.
 *
 * @param putForward when the matter was put forward, as it is voted on
 */
public record MayVote(Electorate electorate, Instant putForward) {
    /** @param admittedAt absent for who waits for nothing @param memberClass absent for who is in none */
    public boolean may(@Nullable Instant admittedAt, @Nullable String memberClass) {
        var classes = electorate.classes();
        boolean asked = classes.isEmpty() || memberClass != null && classes.contains(memberClass);
        return asked && (admittedAt == null || waited(admittedAt));
    }

    /** Whoever need not wait may vote on what was put forward before they came. */
    private boolean waited(Instant admittedAt) {
        return electorate.waiting().isZero()
                || !admittedAt.plus(electorate.waiting()).isAfter(putForward);
    }
}
