package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.APPOINTED_WITHOUT_DECISION;
import static org.isonomia.audit.fold.Disagreement.Kind.MANDATE_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.NOT_A_CANDIDATE;
import static org.isonomia.audit.fold.Disagreement.Kind.OFFER_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.SEAT_NOT_VACANT;

import java.time.Duration;
import org.isonomia.audit.effects.Candidacy;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.roles.RoleEvent.AppointmentDeclined;
import org.isonomia.events.roles.RoleEvent.AppointmentLapsed;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/** Seats as they are offered, held and left. */
final class Mandates {
    private final Members members;
    private final Roles roles;
    private final Candidacies candidacies;
    private final Departures departures;
    private final Findings findings;

    Mandates(Members members, Roles roles, Candidacies candidacies, Departures departures, Findings findings) {
        this.members = members;
        this.roles = roles;
        this.candidacies = candidacies;
        this.departures = departures;
        this.findings = findings;
    }

    void see(SeatLife event, Fact fact, Act act) {
        var role = roles.require(event.role(), fact);
        if (role == null) return;
        var seat = role.seat(event.seat());
        if (seat == null) {
            findings.add(
                    SEAT_NOT_VACANT, fact, described(event, fact), "the role has " + role.defined.seats() + " seats");
            return;
        }
        switch (event) {
            case MemberAppointed e -> appointed(seat, e, fact, act);
            case AppointmentDeclined e -> {
                expect(OFFER_DIFFERS, Seat.State.OFFERED, seat, e, fact);
                if (!e.member().equals(fact.by())) departures.requireCause(fact, e.member());
                seat.vacate(fact);
            }
            case AppointmentLapsed e -> {
                expect(OFFER_DIFFERS, Seat.State.OFFERED, seat, e, fact);
                if (fact.at().isBefore(seat.until) && seat.state == Seat.State.OFFERED)
                    findings.add(OFFER_DIFFERS, fact, described(e, fact), "the offer lasts until " + seat.until);
                seat.vacate(fact);
            }
            case MandateBegan e -> began(role, seat, e, fact);
            case MandateEnded e -> ended(seat, e, fact);
        }
    }

    private void appointed(Seat seat, MemberAppointed event, Fact fact, Act act) {
        String recorded = described(event, fact);
        if (!(act.first() instanceof EffectsEnacted))
            findings.add(APPOINTED_WITHOUT_DECISION, fact, recorded, "the same command enacts no adopted proposal");
        if (seat.state != Seat.State.VACANT) findings.add(SEAT_NOT_VACANT, fact, recorded, "it is " + seat.described());
        if (!candidacies.stands(new Candidacy(event.role(), event.member())) || !members.has(event.member()))
            findings.add(
                    NOT_A_CANDIDATE, fact, recorded, "no member " + event.member() + " stands for it at this entry");
        if (!event.acceptBy().isAfter(fact.at()))
            findings.add(OFFER_DIFFERS, fact, "an offer until " + event.acceptBy(), "that is over at " + fact.at());
        seat.offer(event.member(), fact, event.acceptBy());
    }

    private void began(Role role, Seat seat, MandateBegan event, Fact fact) {
        expect(MANDATE_DIFFERS, Seat.State.OFFERED, seat, event, fact);
        if (seat.state == Seat.State.OFFERED && !fact.at().isBefore(seat.until))
            findings.add(MANDATE_DIFFERS, fact, "accepted at " + fact.at(), "the offer lasted until " + seat.until);
        var endsAt = fact.at().plus(Duration.ofDays(role.defined.termDays()));
        if (!event.endsAt().equals(endsAt))
            findings.add(
                    MANDATE_DIFFERS,
                    fact,
                    "a mandate until " + event.endsAt(),
                    "a term of " + role.defined.termDays() + " days ends at " + endsAt);
        candidacies.accepted(event.role(), event.member());
        seat.begin(event.member(), fact, event.endsAt());
    }

    private void ended(Seat seat, MandateEnded event, Fact fact) {
        expect(MANDATE_DIFFERS, Seat.State.HELD, seat, event, fact);
        switch (event.reason()) {
            case RESIGNED -> {}
            case TERM_ENDED -> {
                if (fact.at().isBefore(seat.until) && seat.state == Seat.State.HELD)
                    findings.add(MANDATE_DIFFERS, fact, "the term ends at " + fact.at(), "it runs until " + seat.until);
            }
            case LEFT_COMMUNITY -> departures.requireDeparture(fact, event.member());
            case SUSPENDED -> departures.requireSuspension(fact, event.member());
        }
        seat.vacate(fact);
    }

    private void expect(Disagreement.Kind kind, Seat.State state, Seat seat, SeatLife event, Fact fact) {
        if (!seat.is(state, event.member()))
            findings.add(kind, fact, described(event, fact), "at this entry it is " + seat.described());
    }

    private static String described(SeatLife event, Fact fact) {
        return fact.recorded().name() + ": " + event.member() + ", seat " + event.seat() + " of " + event.role();
    }
}
