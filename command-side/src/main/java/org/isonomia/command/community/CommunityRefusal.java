package org.isonomia.command.community;

import org.isonomia.command.Refusal;

/** Why a command of this area can be refused. */
public enum CommunityRefusal implements Refusal.Code {
    ALREADY_FOUNDED,
    ALREADY_WAKING,
    HIBERNATING,
    QUORUM_BASE_UNKNOWABLE,
    KEY_NOT_CURRENT,
    KEY_OVERLAP_WRONG,
    KEY_USED_BEFORE,
    NOT_AN_AUDIT_ROLE,
    NOT_FOUNDED,
    NOT_HIBERNATING,
    NOT_ITS_HOLDER,
    ROTATION_RUNNING,
    TOKEN_EXISTS,
    TOKEN_UNKNOWN;

    @Override
    public String area() {
        return "community";
    }

    @Override
    public Refusal.Kind kind() {
        return switch (this) {
            case TOKEN_UNKNOWN -> Refusal.Kind.UNKNOWN;
            default -> Refusal.Kind.REFUSED;
        };
    }
}
