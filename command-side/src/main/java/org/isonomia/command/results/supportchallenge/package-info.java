/** Support a challenge: SupportChallenge -> ChallengeSupported, ResultChallenged, PoolFixed, LotCalled; or RollListed, PollOpened,
 * ResultUpheld. */
@NullMarked
package org.isonomia.command.results.supportchallenge;

import org.jspecify.annotations.NullMarked;
