package org.isonomia.command.results.supportchallenge;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;

/** Has a challenge heard that another raised. @param poll whose result is challenged */
public record SupportChallenge(PollId poll, MemberId by) {}
