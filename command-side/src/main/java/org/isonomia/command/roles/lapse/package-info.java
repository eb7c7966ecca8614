/** An appointment nobody answered: LapseAppointment -> AppointmentLapsed. */
@NullMarked
package org.isonomia.command.roles.lapse;

import org.jspecify.annotations.NullMarked;
