/** Open the second call: CallAgain -> RollListed, PollOpened. */
@NullMarked
package org.isonomia.command.results.callagain;

import org.jspecify.annotations.NullMarked;
