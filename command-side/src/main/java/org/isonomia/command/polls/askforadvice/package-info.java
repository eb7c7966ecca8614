/** Ask for advice: AskForAdvice -> RollListed, PollOpened, OpenedByMember. */
@NullMarked
package org.isonomia.command.polls.askforadvice;

import org.jspecify.annotations.NullMarked;
