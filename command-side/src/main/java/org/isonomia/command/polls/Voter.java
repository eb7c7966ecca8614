package org.isonomia.command.polls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.membership.Membership;
import org.isonomia.command.roles.RolesState;
import org.isonomia.deciding.Eligibility;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.roles.RoleEvent.SeatLife;
import org.isonomia.rules.roll.Roll;

/**
 * One person before one poll. The opening fixes the roll; who leaves afterwards casts no more, and coming back does
 * not return to a roll that was fixed.
 *
 * @param seated whether this person was drawn to the panel that the poll is of
 * @param later when it would close but for an early close that was announced
 */
public record Voter(
        Optional<Membership> membership,
        RolesState roles,
        boolean seated,
        boolean onRoll,
        Optional<PollTerms> open,
        Optional<Instant> later) {
    public static final Voter NOBODY =
            new Voter(Optional.empty(), RolesState.NONE, false, false, Optional.empty(), Optional.empty());

    public Voter after(Standing event) {
        var after = Optional.ofNullable(Membership.after(membership.orElse(null), event));
        return new Voter(after, roles, seated, onRoll && after.isPresent(), open, later);
    }

    public Voter after(SeatLife event) {
        return new Voter(membership, roles.after(event), seated, onRoll, open, later);
    }

    /** Comes before the opening of the panel's poll. */
    public Voter after(PanelSeated event, PollId poll, MemberId who) {
        boolean sits = event.opens().equals(poll) && event.panel().contains(who);
        return new Voter(membership, roles, seated || sits, onRoll, open, later);
    }

    public Voter after(Lifecycle event, MemberId who) {
        return switch (event) {
            case PollOpened e ->
                new Voter(membership, roles, seated, isAsked(e.terms(), who), Optional.of(e.terms()), Optional.empty());
            case ClosingTimeExtended e -> closing(e.closesAt(), Optional.empty());
            case EarlyCloseAnnounced e ->
                closing(e.closesAt(), open.map(terms -> terms.timing().closesAt()));
            case EarlyCloseCalledOff e -> closing(e.closesAt(), Optional.empty());
            case PollCancelled e -> new Voter(membership, roles, seated, onRoll, Optional.empty(), Optional.empty());
            case CountAbandoned e -> new Voter(membership, roles, seated, onRoll, Optional.empty(), Optional.empty());
            case PollClosed e -> new Voter(membership, roles, seated, onRoll, Optional.empty(), Optional.empty());
        };
    }

    private Voter closing(Instant closesAt, Optional<Instant> later) {
        return new Voter(membership, roles, seated, onRoll, open.map(terms -> terms.closingAt(closesAt)), later);
    }

    /** Why this person can cast nothing at this moment, if so. */
    public Optional<PollRefusal> barred(Instant now) {
        if (open.isEmpty() || !now.isBefore(open.get().timing().closesAt()))
            return Optional.of(PollRefusal.POLL_NOT_OPEN);
        return onRoll ? Optional.empty() : Optional.of(PollRefusal.NOT_ON_ROLL);
    }

    /** A roll of one is known by its digest: who decides by advice is no class and no role. */
    private boolean isAsked(PollTerms terms, MemberId who) {
        var opensAt = terms.timing().opensAt();
        if (membership.isEmpty() || membership.get().isSuspended(opensAt)) return false;
        if (terms.occasion().isOfPanel()) return seated;
        if (terms.electorate().roll().count() == 1)
            return terms.electorate().roll().equals(Roll.of(List.of(who)));
        return terms.electorate().rollOf() == null
                ? membership.get().meets(Eligibility.of(terms), opensAt)
                : roles.role(terms.electorate().rollOf()).isHeldBy(who);
    }
}
