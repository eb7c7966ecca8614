package org.isonomia.command.membership;

import org.isonomia.command.Refusal;

/** Why a command of this area can be refused. */
public enum MembershipRefusal implements Refusal.Code {
    NOT_A_MEMBER,
    SUSPENDED,
    INVITER_SUSPENDED,
    NOT_SUSPENDED,
    SUSPENSION_NOT_DUE,
    ALREADY_A_MEMBER,
    INVITATION_UNKNOWN,
    INVITATION_EXPIRED,
    INVITATION_REVOKED,
    INVITATION_USED_UP,
    DATA_ERASED,
    INVITER_GONE,
    INVITATION_BUDGET_SPENT,
    REMOVED_BY_DECISION;

    @Override
    public String area() {
        return "membership";
    }

    @Override
    public Refusal.Kind kind() {
        return switch (this) {
            case INVITATION_UNKNOWN -> Refusal.Kind.UNKNOWN;
            default -> Refusal.Kind.REFUSED;
        };
    }
}
