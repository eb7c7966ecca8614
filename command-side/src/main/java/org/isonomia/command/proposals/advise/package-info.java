/** Give the advice one was asked for: GiveAdvice -> AdviceGiven. */
@NullMarked
package org.isonomia.command.proposals.advise;

import org.jspecify.annotations.NullMarked;
