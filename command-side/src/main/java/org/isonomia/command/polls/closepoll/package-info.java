/** Close by the clock: ClosePoll -> ClosingTimeExtended, or PollClosed, EffectsQueued. */
@NullMarked
package org.isonomia.command.polls.closepoll;

import org.jspecify.annotations.NullMarked;
