/** Open the second call: CallAgain -> RollListed, PollOpened. */
@NullMarked
package org.isonomia.command.polls.recall;

import org.jspecify.annotations.NullMarked;
