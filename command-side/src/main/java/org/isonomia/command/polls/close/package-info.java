/** Close by the clock: ClosePoll -> PollClosed. */
@NullMarked
package org.isonomia.command.polls.close;

import org.jspecify.annotations.NullMarked;
