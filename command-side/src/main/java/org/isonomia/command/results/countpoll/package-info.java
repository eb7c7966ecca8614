/** Count and decide: CountPoll -> PollCounted, PollDecided; also ProposalSentBack; of a panel on a result ResultUpheld or
 * ResultAnnulled; and EffectsDone, EffectsFreed. */
@NullMarked
package org.isonomia.command.results.countpoll;

import org.jspecify.annotations.NullMarked;
