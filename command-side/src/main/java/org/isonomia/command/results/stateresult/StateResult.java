package org.isonomia.command.results.stateresult;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * @param proposal that was decided on, or the rival that was adopted; absent when there is none
 * @param question of the rivals of which none was adopted; absent otherwise
 * @param statement for all to read, in place of the one before
 */
public record StateResult(
        PollId poll,
        @Nullable ProposalId proposal,
        @Nullable QuestionId question,
        MemberId by,
        String statement) {}
