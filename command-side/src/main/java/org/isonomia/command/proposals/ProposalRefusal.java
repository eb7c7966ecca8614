package org.isonomia.command.proposals;

import org.isonomia.command.Refusal;

/** Why a command of this area can be refused. */
public enum ProposalRefusal implements Refusal.Code {
    PROPOSAL_UNKNOWN,
    THREAD_UNKNOWN,
    QUESTION_UNKNOWN,
    TITLE_TAKEN,
    ROLE_NAME_TAKEN,
    QUESTION_LAPSED,
    QUESTION_IN_VOTE,
    QUESTION_CHANGED,
    STANDS_IN_A_QUESTION,
    NOT_THE_PROPOSER,
    FROZEN,
    NOT_FROZEN,
    IN_VOTE,
    LAPSED,
    NOT_DUE,
    VERSION_OUTDATED,
    ALREADY_SUPPORTED,
    NOT_SUPPORTED,
    NOT_CONCERNED,
    PROPOSER_SUPPORTS_ANYWAY,
    NOTHING_CHANGED,
    WITHDRAWN,
    QUESTION_WITHDRAWN,
    NOT_THE_RAISER,
    RAISED_BY_ITSELF,
    RIVAL_OF_ANOTHER,
    VOTE_ANNOUNCED,
    VOTE_NOT_ANNOUNCED,
    ENDS_BEFORE_THE_VOTE,
    NOT_BY_ADVICE,
    ADVISER_NOT_A_MEMBER,
    ADVISES_ONESELF,
    ALREADY_ASKED,
    NOT_ASKED,
    TOO_FEW_ADVISERS,
    ADVICE_AWAITED,
    TAKES_RIVALS;

    @Override
    public String area() {
        return "proposals";
    }

    @Override
    public Refusal.Kind kind() {
        return switch (this) {
            case PROPOSAL_UNKNOWN, THREAD_UNKNOWN, QUESTION_UNKNOWN -> Refusal.Kind.UNKNOWN;
            default -> Refusal.Kind.REFUSED;
        };
    }
}
