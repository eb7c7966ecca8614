package org.isonomia.command.polls.announceearlyclose;

import org.isonomia.events.PollId;

/** What is due once everybody on a poll's roll has voted. */
public record AnnounceEarlyClose(PollId poll) {}
