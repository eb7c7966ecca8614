/** Admit an auditor: IssueAuditToken -> AuditTokenIssued. */
@NullMarked
package org.isonomia.command.community.issueaudittoken;

import org.jspecify.annotations.NullMarked;
