package org.isonomia.command.proposals.withdrawproposal;

import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;

/** Ends one's own proposal before it is put to the vote. */
public record WithdrawProposal(ProposalId proposal, MemberId proposer) {}
