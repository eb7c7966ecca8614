/** Admit an auditor: IssueAuditToken -> AuditTokenIssued. */
@NullMarked
package org.isonomia.command.community.issue;

import org.jspecify.annotations.NullMarked;
