package org.isonomia.command.membership.join;

import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;

/** @param secretDigest SHA-256 of the secret the newcomer holds, lower hex */
public record JoinByInvitation(
        InvitationId invitation, String secretDigest, MemberId member, String name, String email) {}
