package org.isonomia.command.polls;

import org.isonomia.command.Refusal;

/** Why a command of this area can be refused. */
public enum PollRefusal implements Refusal.Code {
    POLL_UNKNOWN,
    POLL_NOT_OPEN,
    NOT_ON_ROLL,
    NOT_A_CHOICE,
    NOTHING_TO_WITHDRAW,
    NOT_DUE,
    NOT_CLOSED,
    TOO_FEW_SUPPORTERS,
    STILL_DELIBERATING,
    NOBODY_ON_ROLL,
    ROLE_EXISTS,
    ROLE_UNKNOWN,
    NO_VACANT_SEAT,
    NOT_A_CANDIDATE,
    CANDIDATE_LEFT;

    @Override
    public String area() {
        return "polls";
    }
}
