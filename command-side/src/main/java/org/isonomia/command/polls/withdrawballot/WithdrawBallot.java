package org.isonomia.command.polls.withdrawballot;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;

/** Takes one's ballot back, until the close. */
public record WithdrawBallot(PollId poll, MemberId voter) {}
