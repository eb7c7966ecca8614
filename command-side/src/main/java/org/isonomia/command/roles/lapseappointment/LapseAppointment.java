package org.isonomia.command.roles.lapseappointment;

import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;

/** What the clock sends when an appointment was not answered in time. */
public record LapseAppointment(RoleId role, int seat, MemberId member) {}
