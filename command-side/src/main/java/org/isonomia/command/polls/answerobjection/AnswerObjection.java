package org.isonomia.command.polls.answerobjection;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.jspecify.annotations.Nullable;

/** Answers an objection. Only the proposer does. */
public record AnswerObjection(
        PollId poll, @Nullable ProposalId proposal, MemberId objector, MemberId by, String answer) {}
