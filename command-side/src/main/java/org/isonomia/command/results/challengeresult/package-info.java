/** Challenge a result: ChallengeResult -> ChallengeRaised, ResultChallenged, PoolFixed, LotCalled; or RollListed, PollOpened,
 * ResultUpheld. */
@NullMarked
package org.isonomia.command.results.challengeresult;

import org.jspecify.annotations.NullMarked;
