package org.isonomia.query.proposals.questions;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.ThreadId;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.page.Page;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.proposals.proposals.RivalProposal;
import org.jspecify.annotations.Nullable;

/**
 * A question with its rivals side by side.
 *
 * @param text absent when this node does not hold it
 * @param entries its life in the log, oldest first
 */
public record QuestionPage(
        QuestionLine line,
        Optional<String> text,
        @Nullable ThreadId thread,
        Page<RivalProposal> rivals,
        Optional<PollLine> poll,
        List<EntryLink> entries) {}
