/** Claim a task: ClaimTask -> TaskClaimed. */
@NullMarked
package org.isonomia.command.tasks.claimtask;

import org.jspecify.annotations.NullMarked;
