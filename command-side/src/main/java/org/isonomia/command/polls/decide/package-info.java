/** Put the rivals of a question to the vote: PutQuestionToVote -> RollListed, PollOpened, OpenedByMember, ProposalPutToVote. */
@NullMarked
package org.isonomia.command.polls.decide;

import org.jspecify.annotations.NullMarked;
