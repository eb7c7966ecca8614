package org.isonomia.command.membership.revokeinvitation;

import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;

/** Takes an invitation back; whoever joined by it stays a member. */
public record RevokeInvitation(InvitationId invitation, MemberId revoker) {}
