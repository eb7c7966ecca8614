/** Claim a task: ClaimTask -> TaskClaimed. */
@NullMarked
package org.isonomia.command.tasks.claim;

import org.jspecify.annotations.NullMarked;
