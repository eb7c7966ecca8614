/** Raise what is to be settled: RaiseQuestion -> QuestionRaised. */
@NullMarked
package org.isonomia.command.proposals.raise;

import org.jspecify.annotations.NullMarked;
