/** Put a frozen proposal to the vote: PutToVote -> RollListed, PollOpened, OpenedByMember, ProposalPutToVote. */
@NullMarked
package org.isonomia.command.polls.open;

import org.jspecify.annotations.NullMarked;
