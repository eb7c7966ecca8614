/** An appointment nobody answered: LapseAppointment -> AppointmentLapsed. */
@NullMarked
package org.isonomia.command.roles.lapseappointment;

import org.jspecify.annotations.NullMarked;
