package org.isonomia.command.roles;

import org.isonomia.command.Refusal;

/** Why a command of this area can be refused. */
public enum RoleRefusal implements Refusal.Code {
    ROLE_UNKNOWN,
    ALREADY_STANDING,
    ALREADY_HOLDING,
    NOT_STANDING,
    NO_VACANT_SEAT,
    NOT_APPOINTED,
    NOT_HOLDING,
    OFFER_LAPSED,
    NOT_DUE;

    @Override
    public String area() {
        return "roles";
    }

    @Override
    public Refusal.Kind kind() {
        return switch (this) {
            case ROLE_UNKNOWN -> Refusal.Kind.UNKNOWN;
            default -> Refusal.Kind.REFUSED;
        };
    }
}
