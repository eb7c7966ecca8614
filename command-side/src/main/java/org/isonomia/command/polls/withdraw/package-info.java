/** Withdraw one's ballot: WithdrawBallot -> BallotWithdrawn, ObjectionWithdrawn. */
@NullMarked
package org.isonomia.command.polls.withdraw;

import org.jspecify.annotations.NullMarked;
