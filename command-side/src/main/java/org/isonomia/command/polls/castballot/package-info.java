/** Cast or change a ballot: CastBallot -> BallotCast; in a consent poll also ObjectionRaised or
 * ObjectionWithdrawn. */
@NullMarked
package org.isonomia.command.polls.castballot;

import org.jspecify.annotations.NullMarked;
