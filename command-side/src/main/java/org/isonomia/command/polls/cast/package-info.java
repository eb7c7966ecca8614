/** Cast or change a ballot: CastBallot -> BallotCast. */
@NullMarked
package org.isonomia.command.polls.cast;

import org.jspecify.annotations.NullMarked;
