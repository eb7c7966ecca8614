/** Accept or decline an appointment: AnswerAppointment -> MandateBegan, AppointmentDeclined. */
@NullMarked
package org.isonomia.command.roles.accept;

import org.jspecify.annotations.NullMarked;
