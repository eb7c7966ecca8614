/** Withdraw one's ballot: WithdrawBallot -> BallotWithdrawn, ObjectionWithdrawn, EarlyCloseCalledOff. */
@NullMarked
package org.isonomia.command.polls.withdraw;

import org.jspecify.annotations.NullMarked;
