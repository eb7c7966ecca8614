/** Invite by link: IssueInvitation -> InvitationIssued. */
@NullMarked
package org.isonomia.command.membership.issueinvitation;

import org.jspecify.annotations.NullMarked;
