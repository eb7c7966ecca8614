/** Dismiss an auditor: RevokeAuditToken -> AuditTokenRevoked. */
@NullMarked
package org.isonomia.command.community.revokeaudittoken;

import org.jspecify.annotations.NullMarked;
