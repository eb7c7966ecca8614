/** Join by an invitation: JoinByInvitation -> MemberAdmitted, InvitationUsed. */
@NullMarked
package org.isonomia.command.membership.joinbyinvitation;

import org.jspecify.annotations.NullMarked;
