/** Join by an invitation: JoinByInvitation -> MemberAdmitted, InvitationUsed. */
@NullMarked
package org.isonomia.command.membership.join;

import org.jspecify.annotations.NullMarked;
