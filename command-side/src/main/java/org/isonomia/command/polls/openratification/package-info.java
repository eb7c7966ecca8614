/** Put the rules of the founding to the vote by the clock: OpenRatification -> RatificationOpened, ProposalDrafted, ProposalFrozen, RollListed, PollOpened, ProposalPutToVote. */
@NullMarked
package org.isonomia.command.polls.openratification;

import org.jspecify.annotations.NullMarked;
