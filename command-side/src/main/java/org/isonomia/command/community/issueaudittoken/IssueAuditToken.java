package org.isonomia.command.community.issueaudittoken;

import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;

/**
 * Lets an outsider read the log, by the holder of a role that admits auditors.
 *
 * @param name whom it is for, in public
 * @param secretDigest SHA-256 of the token, in lower hex; the command never sees the token
 */
public record IssueAuditToken(
        AuditTokenId token, RoleId role, MemberId issuer, String name, String secretDigest, int days) {}
