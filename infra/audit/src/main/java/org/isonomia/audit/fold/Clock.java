package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ADMISSION_TIME_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.STAMPED_BEFORE_ITS_CAUSE;
import static org.isonomia.audit.fold.Disagreement.Kind.STAMPED_OUT_OF_ORDER;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;

/**
 * Moments against the order of the log. Machines' clocks differ and are set: an entry may be stamped up to {@link #APART}
 * before the latest one that stands before it. What is stamped earlier than that was written in another time than it says.
 */
final class Clock {
    /**
     * How far apart honest stamps may be: each of two clocks an hour off, one way or the other, and a minute for what is
     * stamped and stands behind others before it gets its place.
     */
    static final Duration APART = Duration.ofHours(2).plusMinutes(1);

    private final Findings findings;
    private Instant latest = Instant.MIN;

    Clock(Findings findings) {
        this.findings = findings;
    }

    /** Whether the log had come this far, by more than clocks can differ, before an entry of that moment was written. */
    boolean isPast(Instant moment) {
        return latest != Instant.MIN && latest.minus(APART).isAfter(moment);
    }

    Instant latest() {
        return latest;
    }

    /** After the rules of the entry were applied. */
    void see(Fact fact) {
        var at = fact.at();
        if (isPast(at)) {
            var kind = switch (fact.event()) {
                case MemberAdmitted e -> ADMISSION_TIME_DIFFERS;
                default -> fact.because() == null ? STAMPED_OUT_OF_ORDER : STAMPED_BEFORE_ITS_CAUSE;
            };
            findings.add(
                    kind,
                    fact,
                    "stamped " + at,
                    "entries before it are of " + latest + ", and clocks differ by " + APART + " at most");
        }
        // From where it was turned back it goes on, so that one wrong moment is named once.
        if (at.isAfter(latest) || isPast(at)) latest = at;
    }
}
