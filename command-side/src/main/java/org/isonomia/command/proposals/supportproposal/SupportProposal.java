package org.isonomia.command.proposals.supportproposal;

import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;

/** @param version the version the supporter read */
public record SupportProposal(ProposalId proposal, int version, MemberId supporter) {}
