/** Call a poll off: CancelPoll -> PollCancelled, ProposalReturned, QuestionReturned. */
@NullMarked
package org.isonomia.command.polls.cancelpoll;

import org.jspecify.annotations.NullMarked;
