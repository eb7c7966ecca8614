/** Count and decide: CountPoll -> PollCounted, PollDecided; of a panel on a result also ProposalSentBack, ResultUpheld or ResultAnnulled. */
@NullMarked
package org.isonomia.command.polls.count;

import org.jspecify.annotations.NullMarked;
