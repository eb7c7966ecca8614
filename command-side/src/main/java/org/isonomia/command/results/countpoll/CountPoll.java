package org.isonomia.command.results.countpoll;

import org.isonomia.events.PollId;

/** What the close of a poll causes. */
public record CountPoll(PollId poll) {}
