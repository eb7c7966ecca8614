/** Put an announced question to the vote by the clock: PutQuestionToVote -> RollListed, PollOpened, ProposalPutToVote, QuestionVoteLapsed. */
@NullMarked
package org.isonomia.command.polls.decide;

import org.jspecify.annotations.NullMarked;
