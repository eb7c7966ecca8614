/** When a member leaves: ReleaseMember -> MandateEnded, AppointmentDeclined, CandidacyWithdrawn. */
@NullMarked
package org.isonomia.command.roles.releasemember;

import org.jspecify.annotations.NullMarked;
