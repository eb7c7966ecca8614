/** Dismiss an auditor: RevokeAuditToken -> AuditTokenRevoked. */
@NullMarked
package org.isonomia.command.community.dismiss;

import org.jspecify.annotations.NullMarked;
