package org.isonomia.query.polls.ballotbox;

import java.time.Instant;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A ballot of one's own, with the poll it counts in.
 *
 * @param choice absent when what was hidden cannot be opened any more
 * @param position of the entry that cast it, whose receipt can be kept
 */
public record OwnBallot(
        PollLine poll, PollTerms terms, @Nullable Choice choice, Instant at, long position) {}
