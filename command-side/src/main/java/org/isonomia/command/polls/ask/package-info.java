/** Ask for advice: AskForAdvice -> RollListed, PollOpened, OpenedByMember. */
@NullMarked
package org.isonomia.command.polls.ask;

import org.jspecify.annotations.NullMarked;
