package org.isonomia.command.polls.cancel;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;

/** Calls a poll off before anybody has voted. @param why for all to read */
public record CancelPoll(PollId poll, MemberId by, String why) {}
