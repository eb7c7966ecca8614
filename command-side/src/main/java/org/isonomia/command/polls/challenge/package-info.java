/** Challenge a result: ChallengeResult -> ResultChallenged, PoolFixed. */
@NullMarked
package org.isonomia.command.polls.challenge;

import org.jspecify.annotations.NullMarked;
