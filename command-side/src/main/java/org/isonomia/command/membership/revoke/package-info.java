/** Take an invitation back: RevokeInvitation -> InvitationRevoked. */
@NullMarked
package org.isonomia.command.membership.revoke;

import org.jspecify.annotations.NullMarked;
