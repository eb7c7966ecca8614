/** Support a challenge: SupportChallenge -> ChallengeSupported, ResultChallenged, PoolFixed, LotCalled; or RollListed, PollOpened,
 * ResultUpheld. */
@NullMarked
package org.isonomia.command.polls.support;

import org.jspecify.annotations.NullMarked;
