package org.isonomia.command.membership.issueinvitation;

import java.time.Instant;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;

/** @param secretDigest SHA-256 of the secret in the link, lower hex; the command never sees the secret */
public record IssueInvitation(
        InvitationId invitation, MemberId inviter, String secretDigest, Instant expiresAt, int uses) {}
