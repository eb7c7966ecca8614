/** End a question by the clock: LapseQuestion -> QuestionLapsed. */
@NullMarked
package org.isonomia.command.proposals.lapsequestion;

import org.jspecify.annotations.NullMarked;
