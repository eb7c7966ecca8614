package org.isonomia.command.polls.upholdobjection;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;

/** Upholds an objection: the proposal is not adopted. Only the proposer does. */
public record UpholdObjection(PollId poll, ProposalId proposal, MemberId objector, MemberId by) {}
