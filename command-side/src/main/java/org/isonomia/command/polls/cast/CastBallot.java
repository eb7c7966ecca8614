package org.isonomia.command.polls.cast;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;

/** @param choice one of the counting rule's; the last before the close counts */
public record CastBallot(PollId poll, MemberId voter, String choice) {}
