package org.isonomia.query.decisions;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.Id;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.results.statements.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A matter in a list.
 *
 * @param title absent when it was erased
 * @param begunBy who raised, drafted, asked or opened it
 * @param endsAt when what it is in now ends: the discussion, the notice of a vote, or the poll; absent when nothing does
 * @param answers that stand in it besides the status quo: proposals, or the options of an advisory poll
 * @param comments in all its threads
 * @param poll its last, or the one on whether its result stands
 * @param rule the counting rule of that poll
 * @param statement the latest that somebody wrote about its result
 * @param standing how that stands, where it may be told
 */
public record MatterLine(
        Id id,
        MatterKind kind,
        Optional<String> title,
        MatterState state,
        @Nullable Person begunBy,
        Instant begunAt,
        Instant activeAt,
        @Nullable Instant endsAt,
        long answers,
        long comments,
        @Nullable PollLine poll,
        @Nullable String rule,
        Optional<Statement> statement,
        @Nullable Standing standing) {
    /** Whether it decides, or will; an advisory poll and a thread do not. */
    public boolean binding() {
        return kind == MatterKind.QUESTION || kind == MatterKind.PROPOSAL;
    }
}
