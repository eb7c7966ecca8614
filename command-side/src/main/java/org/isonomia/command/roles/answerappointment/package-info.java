/** Accept or decline an appointment: AnswerAppointment -> MandateBegan, AppointmentDeclined. */
@NullMarked
package org.isonomia.command.roles.answerappointment;

import org.jspecify.annotations.NullMarked;
