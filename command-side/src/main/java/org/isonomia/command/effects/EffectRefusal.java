package org.isonomia.command.effects;

import org.isonomia.command.Refusal;

/** Why what a proposal would change cannot be changed so, as things stand. */
public enum EffectRefusal implements Refusal.Code {
    ROLE_EXISTS,
    ROLE_UNKNOWN,
    ROLE_LOOKS_TAKEN,
    NO_VACANT_SEAT,
    CANDIDATE_LEFT,
    NOT_A_CANDIDATE,
    STILL_A_MEMBER,
    NEVER_A_MEMBER,
    NOT_REMOVED,
    ALREADY_ERASED,
    LOG_IS_PUBLIC,
    TOKEN_EXISTS,
    TOKEN_UNKNOWN,
    OUT_OF_DATE,
    CHANGES_NOTHING,
    UNAMENDABLE,
    CLAUSE_UNKNOWN,
    CLAUSE_EXISTS,
    CLAUSE_LOOKS_TAKEN,
    MEMBER_SUSPENDED,
    MEMBER_NOT_SUSPENDED,
    CIRCLE_EXISTS,
    CIRCLE_UNKNOWN,
    CIRCLE_LOOKS_TAKEN,
    CIRCLE_UNDER_ITSELF,
    RULE_NOT_OFFERED,
    NOT_A_SHARE,
    QUORUM_NOT_A_SHARE,
    SECOND_CALL_NOT_LOWER,
    NO_PANEL_FOR_THIS,
    NEEDS_CONSENT;

    @Override
    public String area() {
        return "effects";
    }

    @Override
    public Refusal.Kind kind() {
        return switch (this) {
            case ROLE_UNKNOWN, TOKEN_UNKNOWN, CLAUSE_UNKNOWN, CIRCLE_UNKNOWN -> Refusal.Kind.UNKNOWN;
            default -> Refusal.Kind.REFUSED;
        };
    }
}
