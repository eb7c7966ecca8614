package org.isonomia.query.results.statements;

import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * Who may write about a result, and by what.
 *
 * @param proposal of theirs that was decided on or adopted
 * @param question they raised, where none of its rivals was adopted
 */
public record Answerable(
        MemberId member,
        @Nullable ProposalId proposal,
        @Nullable QuestionId question) {}
