package org.isonomia.query.proposals.proposals;

/** Where a proposal stands; the last five are final. */
public enum ProposalState {
    DRAFT,
    FROZEN,
    IN_VOTE,
    ADOPTED,
    REJECTED,
    QUORUM_FAILED,
    LAPSED,
    WITHDRAWN
}
