/** Ask members for their advice before one decides: AskAdvisers -> AdviceAsked. */
@NullMarked
package org.isonomia.command.proposals.askadvisers;

import org.jspecify.annotations.NullMarked;
