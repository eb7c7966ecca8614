package org.isonomia.command.results.abandoncount;

import org.isonomia.events.PollId;

/** What the clock sends when a poll has been without a result for too long after its ballots could be counted. */
public record AbandonCount(PollId poll) {}
