/** Count and decide: CountPoll -> PollCounted, PollDecided. */
@NullMarked
package org.isonomia.command.polls.count;

import org.jspecify.annotations.NullMarked;
