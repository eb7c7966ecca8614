package org.isonomia.command.polls.count;

import org.isonomia.events.PollId;

/** What the close of a poll causes. */
public record CountPoll(PollId poll) {}
