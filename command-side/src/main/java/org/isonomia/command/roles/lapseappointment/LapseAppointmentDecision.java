package org.isonomia.command.roles.lapseappointment;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.roles.RoleRefusal.NOT_APPOINTED;
import static org.isonomia.command.roles.RoleRefusal.NOT_DUE;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.roles.RolesState;
import org.isonomia.command.roles.RolesState.Offered;
import org.isonomia.events.Tag;
import org.isonomia.events.roles.RoleEvent.AppointmentLapsed;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/** An offer nobody answers frees the seat: no step waits for one person. */
public record LapseAppointmentDecision(RolesState roles) implements Decision<LapseAppointment> {
    public static final Reads<LapseAppointment, LapseAppointmentDecision> READS = Reads.of(
                    LapseAppointment.class, new LapseAppointmentDecision(RolesState.NONE))
            .on(SeatLife.class, c -> Tag.role(c.role()), (s, e) -> new LapseAppointmentDecision(s.roles.after(e)));

    @Override
    public Verdict decide(LapseAppointment command, Instant now) {
        var occupant = roles.role(command.role()).seats().get(command.seat());
        if (!(occupant instanceof Offered(var appointment))
                || !appointment.member().equals(command.member())) return refuse(NOT_APPOINTED);
        return now.isBefore(appointment.acceptBy())
                ? refuse(NOT_DUE)
                : accept(new AppointmentLapsed(command.role(), command.seat(), command.member()));
    }
}
