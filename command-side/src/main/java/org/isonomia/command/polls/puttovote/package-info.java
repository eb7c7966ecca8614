/** Put a frozen proposal to the vote: PutToVote -> RollListed, PollOpened, OpenedByMember, ProposalPutToVote. */
@NullMarked
package org.isonomia.command.polls.puttovote;

import org.jspecify.annotations.NullMarked;
