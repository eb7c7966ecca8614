package org.isonomia.query.proposals.proposals;

/** A proposal beside its rivals, with its newest version. */
public record RivalProposal(ProposalLine line, ProposalVersion version) {}
