package org.isonomia.command.polls;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.MemberId;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/**
 * One person before one poll. The opening fixes the roll; who leaves afterwards casts no more, and coming back does
 * not return to a roll that was fixed.
 */
public record Voter(boolean member, RolesState roles, boolean onRoll, Optional<PollTerms> open) {
    public static final Voter NOBODY = new Voter(false, RolesState.NONE, false, Optional.empty());

    public Voter after(Standing event) {
        boolean member = Standings.isMemberAfter(event);
        return new Voter(member, roles, onRoll && member, open);
    }

    public Voter after(SeatLife event) {
        return new Voter(member, roles.after(event), onRoll, open);
    }

    public Voter after(Lifecycle event, MemberId who) {
        return switch (event) {
            case PollOpened e -> new Voter(member, roles, member && isAsked(e.terms(), who), Optional.of(e.terms()));
            case PollClosed e -> new Voter(member, roles, onRoll, Optional.empty());
        };
    }

    /** Why this person can cast nothing at this moment, if so. */
    public Optional<PollRefusal> barred(Instant now) {
        if (open.isEmpty() || !now.isBefore(open.get().closesAt())) return Optional.of(PollRefusal.POLL_NOT_OPEN);
        return onRoll ? Optional.empty() : Optional.of(PollRefusal.NOT_ON_ROLL);
    }

    private boolean isAsked(PollTerms terms, MemberId who) {
        return terms.rollOf() == null || roles.role(terms.rollOf()).isHeldBy(who);
    }
}
