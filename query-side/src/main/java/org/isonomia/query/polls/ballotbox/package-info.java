/** Polls, their rolls, ballots and results. */
@NullMarked
package org.isonomia.query.polls.ballotbox;

import org.jspecify.annotations.NullMarked;
