package org.isonomia.command.results.challengeresult;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;

/** Has a panel hear whether a result is annulled. @param why for all to read */
public record ChallengeResult(PollId poll, MemberId by, String why) {}
