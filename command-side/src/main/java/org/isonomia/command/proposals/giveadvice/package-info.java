/** Give the advice one was asked for: GiveAdvice -> AdviceGiven. */
@NullMarked
package org.isonomia.command.proposals.giveadvice;

import org.jspecify.annotations.NullMarked;
