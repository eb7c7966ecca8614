/** End a poll that cannot be counted: AbandonCount -> CountAbandoned, ProposalReturned, QuestionReturned, EffectsDone,
 * EffectsFreed. */
@NullMarked
package org.isonomia.command.results.abandoncount;

import org.jspecify.annotations.NullMarked;
