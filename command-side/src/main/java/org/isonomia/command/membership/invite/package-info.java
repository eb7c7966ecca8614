/** Invite by link: IssueInvitation -> InvitationIssued. */
@NullMarked
package org.isonomia.command.membership.invite;

import org.jspecify.annotations.NullMarked;
