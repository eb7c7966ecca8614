package org.isonomia.command.community;

import org.isonomia.command.Refusal;

/** Why a command of this area can be refused. */
public enum CommunityRefusal implements Refusal.Code {
    ALREADY_FOUNDED,
    NOT_AN_AUDIT_ROLE,
    NOT_ITS_HOLDER,
    TOKEN_EXISTS,
    TOKEN_UNKNOWN;

    @Override
    public String area() {
        return "community";
    }
}
