package org.isonomia.command.community.revokeaudittoken;

import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;

/** Ends an auditor's access, by the holder of a role that admits auditors, whoever issued it. */
public record RevokeAuditToken(AuditTokenId token, RoleId role, MemberId revoker) {}
