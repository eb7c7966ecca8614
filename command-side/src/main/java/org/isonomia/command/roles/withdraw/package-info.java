/** Stand no longer: WithdrawCandidacy -> CandidacyWithdrawn, or CandidacyLapsed by the clock. */
@NullMarked
package org.isonomia.command.roles.withdraw;

import org.jspecify.annotations.NullMarked;
