/** Put an announced question to the vote by the clock: PutQuestionToVote -> RollListed, PollOpened, ProposalPutToVote, QuestionVoteLapsed. */
@NullMarked
package org.isonomia.command.polls.putquestiontovote;

import org.jspecify.annotations.NullMarked;
