package org.isonomia.query.proposals.proposals;

import java.time.Instant;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a list.
 *
 * @param version the newest
 * @param supporters of the newest version
 * @param submittedAt from when deliberation and waiting periods count: when the newest version was written
 * @param question in which it was drafted as a rival
 */
public record ProposalLine(
        ProposalId id,
        String title,
        Person proposer,
        DecisionKind kind,
        ProposalState state,
        int version,
        long supporters,
        Instant draftedAt,
        Instant submittedAt,
        Instant lapsesAt,
        @Nullable ThreadId thread,
        @Nullable QuestionId question,
        @Nullable PollId poll) {}
