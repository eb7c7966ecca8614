package org.isonomia.command.roles.answerappointment;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.roles.RoleRefusal.NOT_APPOINTED;
import static org.isonomia.command.roles.RoleRefusal.OFFER_LAPSED;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.roles.RolesState;
import org.isonomia.command.roles.RolesState.Offered;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.roles.RoleEvent.AppointmentDeclined;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/** Nobody holds a role without having said yes. */
public record AnswerAppointmentDecision(boolean member, RolesState roles) implements Decision<AnswerAppointment> {
    public static final Reads<AnswerAppointment, AnswerAppointmentDecision> READS = Reads.of(
                    AnswerAppointment.class, new AnswerAppointmentDecision(false, RolesState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.member()),
                    (s, e) -> new AnswerAppointmentDecision(Standings.isMemberAfter(e), s.roles))
            .on(
                    RoleDefined.class,
                    c -> Tag.role(c.role()),
                    (s, e) -> new AnswerAppointmentDecision(s.member, s.roles.after(e)))
            .on(
                    SeatLife.class,
                    c -> Tag.member(c.member()),
                    (s, e) -> new AnswerAppointmentDecision(s.member, s.roles.after(e)));

    @Override
    public Verdict decide(AnswerAppointment command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        var role = roles.role(command.role());
        var seat = role.seatOf(command.member()).orElse(null);
        if (seat == null
                || role.definition().isEmpty()
                || !(role.seats().get(seat) instanceof Offered(var appointment))) return refuse(NOT_APPOINTED);
        if (!now.isBefore(appointment.acceptBy())) return refuse(OFFER_LAPSED);
        if (!command.accepted()) return accept(new AppointmentDeclined(command.role(), seat, command.member()));
        var term = Duration.ofDays(role.definition().get().termDays());
        return accept(new MandateBegan(command.role(), seat, command.member(), now.plus(term)));
    }
}
