package org.isonomia.deadlines;

import static org.isonomia.deadlines.Change.NONE;
import static org.isonomia.deadlines.Change.set;
import static org.isonomia.deadlines.Change.settle;

import java.util.List;
import org.isonomia.deadlines.Change.NotBefore;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.roles.RoleEvent.AppointmentDeclined;
import org.isonomia.events.roles.RoleEvent.AppointmentLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/** Of candidacies, named by role and member, and of seats, named by role, seat and member. */
public final class RoleDeadlines {
    /** A candidacy stays while a poll on the appointment runs. */
    public static final Deadline LAPSE_CANDIDACY = new Deadline("lapse-candidacy", (event, at) -> switch (event) {
        case CandidacyStood e -> set(candidacy(e.role(), e.member()), e.until());
        case PollOpened e -> kept(e.terms());
        case CandidacyWithdrawn e -> settle(candidacy(e.role(), e.member()));
        case CandidacyLapsed e -> settle(candidacy(e.role(), e.member()));
        case MandateBegan e -> settle(candidacy(e.role(), e.member()));
        default -> NONE;
    });

    public static final Deadline LAPSE_APPOINTMENT = new Deadline("lapse-appointment", (event, at) -> switch (event) {
        case MemberAppointed e -> set(seat(e), e.acceptBy());
        case MandateBegan e -> settle(seat(e));
        case AppointmentDeclined e -> settle(seat(e));
        case AppointmentLapsed e -> settle(seat(e));
        default -> NONE;
    });

    public static final Deadline END_MANDATE = new Deadline("end-mandate", (event, at) -> switch (event) {
        case MandateBegan e -> set(seat(e), e.endsAt());
        case MandateEnded e -> settle(seat(e));
        default -> NONE;
    });

    static final List<Deadline> ALL = List.of(LAPSE_CANDIDACY, LAPSE_APPOINTMENT, END_MANDATE);

    private RoleDeadlines() {}

    private static List<Change> kept(PollTerms terms) {
        return terms.candidacies().stream()
                .<Change>map(candidacy ->
                        new NotBefore(candidacy(candidacy.role(), candidacy.member()), terms.candidaciesUntil()))
                .toList();
    }

    private static String candidacy(RoleId role, MemberId member) {
        return role.value() + "/" + member.value();
    }

    private static String seat(SeatLife event) {
        return event.role().value() + "/" + event.seat() + "/" + event.member().value();
    }
}
