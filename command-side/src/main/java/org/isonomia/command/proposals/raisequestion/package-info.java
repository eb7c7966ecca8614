/** Raise what is to be settled: RaiseQuestion -> QuestionRaised. */
@NullMarked
package org.isonomia.command.proposals.raisequestion;

import org.jspecify.annotations.NullMarked;
