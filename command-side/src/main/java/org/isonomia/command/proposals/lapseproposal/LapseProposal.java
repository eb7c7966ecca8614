package org.isonomia.command.proposals.lapseproposal;

import org.isonomia.events.ProposalId;

/** What the clock sends when a proposal has reached its end without a poll. */
public record LapseProposal(ProposalId proposal) {}
