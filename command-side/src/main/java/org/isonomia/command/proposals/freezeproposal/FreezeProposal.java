package org.isonomia.command.proposals.freezeproposal;

import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;

/** @param version the version the proposer saw */
public record FreezeProposal(ProposalId proposal, int version, MemberId proposer) {}
