/** Withdraw one's ballot: WithdrawBallot -> BallotWithdrawn, ObjectionWithdrawn, EarlyCloseCalledOff. */
@NullMarked
package org.isonomia.command.polls.withdrawballot;

import org.jspecify.annotations.NullMarked;
