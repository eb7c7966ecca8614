/** Stand no longer: WithdrawCandidacy -> CandidacyWithdrawn, or CandidacyLapsed by the clock. */
@NullMarked
package org.isonomia.command.roles.withdrawcandidacy;

import org.jspecify.annotations.NullMarked;
