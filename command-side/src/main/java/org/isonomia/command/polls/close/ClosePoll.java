package org.isonomia.command.polls.close;

import org.isonomia.events.PollId;

/** What the clock sends when a poll has reached its closing time. */
public record ClosePoll(PollId poll) {}
