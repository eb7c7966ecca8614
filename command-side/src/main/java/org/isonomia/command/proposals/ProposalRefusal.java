package org.isonomia.command.proposals;

import org.isonomia.command.Refusal;

/** Why a command of this area can be refused. */
public enum ProposalRefusal implements Refusal.Code {
    PROPOSAL_UNKNOWN,
    THREAD_UNKNOWN,
    NOT_THE_PROPOSER,
    FROZEN,
    NOT_FROZEN,
    IN_VOTE,
    LAPSED,
    NOT_DUE,
    VERSION_OUTDATED,
    ALREADY_SUPPORTED,
    NOT_SUPPORTED,
    PROPOSER_SUPPORTS_ANYWAY;

    @Override
    public String area() {
        return "proposals";
    }
}
