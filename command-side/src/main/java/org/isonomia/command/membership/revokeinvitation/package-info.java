/** Take an invitation back: RevokeInvitation -> InvitationRevoked. */
@NullMarked
package org.isonomia.command.membership.revokeinvitation;

import org.jspecify.annotations.NullMarked;
