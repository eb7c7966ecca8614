package org.isonomia.command.community;

import org.isonomia.command.Refusal;

/** Why a command of this area can be refused. */
public enum CommunityRefusal implements Refusal.Code {
    ALREADY_FOUNDED;

    @Override
    public String area() {
        return "community";
    }
}
