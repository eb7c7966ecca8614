/** Opens the hidden ballots of a closed poll: OpenBallots -> BallotsOpened; in a consent poll also ObjectionRaised. */
@NullMarked
package org.isonomia.command.polls.openballots;

import org.jspecify.annotations.NullMarked;
