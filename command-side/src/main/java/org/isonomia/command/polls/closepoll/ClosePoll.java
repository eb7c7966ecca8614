package org.isonomia.command.polls.closepoll;

import org.isonomia.events.PollId;

/** What the clock sends when a poll has reached its closing time. */
public record ClosePoll(PollId poll) {}
