package org.isonomia.web.roles;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.query.roles.seats.RolePage;
import org.isonomia.query.roles.seats.Seat;
import org.isonomia.query.roles.seats.Term;
import org.jspecify.annotations.Nullable;

/**
 * Who held which seat when, and when nobody did.
 *
 * @param since from when on all of it is known here
 * @param cut whether there was more before
 * @param stretches by seat, the earliest first
 */
public record Mandates(Instant since, boolean cut, List<Stretch> stretches) {
    /** Less is a handover, no vacancy. */
    private static final Duration LEAST_GAP = Duration.ofHours(1);

    /**
     * A time in which a seat was held by one person, or by nobody.
     *
     * @param term absent of a vacancy
     * @param to when a term ended or is to end; absent of a vacancy that lasts
     */
    public record Stretch(
            int seat,
            @Nullable Term term,
            Instant from,
            @Nullable Instant to) {
        public boolean isVacantNow() {
            return term == null && to == null;
        }
    }

    /** By seat, the latest first. */
    public List<Stretch> latestFirst() {
        return stretches.reversed().stream().sorted(comparingInt(Stretch::seat)).toList();
    }

    static Mandates of(RolePage role) {
        var seats = role.seats().items();
        Instant since = seats.stream()
                .filter(Seat::hasMoreTerms)
                .map(seat -> seat.terms().getLast().since())
                .max(naturalOrder())
                .orElse(role.defined().at());
        var stretches = seats.stream()
                .flatMap(seat -> stretches(seat, since).stream())
                .filter(stretch -> stretch.to == null || stretch.to.isAfter(since))
                .toList();
        return new Mandates(since, seats.stream().anyMatch(Seat::hasMoreTerms), stretches);
    }

    private static List<Stretch> stretches(Seat seat, Instant since) {
        var stretches = new ArrayList<Stretch>();
        Instant free = seat.hasMoreTerms() ? null : since;
        for (Term term : seat.terms().reversed()) {
            if (free != null && Duration.between(free, term.since()).compareTo(LEAST_GAP) >= 0)
                stretches.add(new Stretch(seat.number(), null, free, term.since()));
            Instant ended = term.endedAt();
            stretches.add(new Stretch(seat.number(), term, term.since(), ended == null ? term.endsAt() : ended));
            free = ended;
        }
        if (free != null) stretches.add(new Stretch(seat.number(), null, free, null));
        return stretches;
    }
}
