package org.isonomia.query.proposals.reviews;

import java.time.Instant;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * That a decision is looked back on.
 *
 * @param title of the proposal that was adopted
 * @param opensAt when it is asked whether it did what was hoped
 * @param question in which it is; absent until then
 */
public record Review(
        ProposalId proposal,
        String title,
        Instant opensAt,
        @Nullable QuestionId question) {}
