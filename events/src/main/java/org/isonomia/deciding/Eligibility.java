package org.isonomia.deciding;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.polls.PollTerms;
import org.jspecify.annotations.Nullable;

/**
 * Which members may vote on a matter. Newcomers vote only on what was put forward after their waiting period, so that
 * nobody can join, or be brought in, for the sake of one vote (DESIGN "Roll").
 *
 * @param putForward when the matter was first put forward
 */
public record Eligibility(Electorate electorate, Instant putForward) {
    /** Why a member may not. */
    public enum Bar {
        NEWCOMER,
        OTHER_CLASS
    }

    /** The same for every poll of these terms, whenever it is asked. */
    public static Eligibility of(PollTerms terms) {
        return new Eligibility(terms.electorate().conduct().electorate(), terms.putForward());
    }

    /**
     * @param admittedAt absent for who waits for nothing
     * @param memberClass absent for a member of no class
     */
    public Optional<Bar> bar(@Nullable Instant admittedAt, @Nullable String memberClass) {
        var classes = electorate.classes();
        if (!classes.isEmpty() && (memberClass == null || !classes.contains(memberClass)))
            return Optional.of(Bar.OTHER_CLASS);
        if (admittedAt == null || electorate.waiting().isZero()) return Optional.empty();
        return putForward.isBefore(admittedAt.plus(electorate.waiting()))
                ? Optional.of(Bar.NEWCOMER)
                : Optional.empty();
    }
}
