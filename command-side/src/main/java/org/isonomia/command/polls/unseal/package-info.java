/** Opens the hidden ballots of a closed poll: OpenBallots -> BallotsOpened. */
@NullMarked
package org.isonomia.command.polls.unseal;

import org.jspecify.annotations.NullMarked;
