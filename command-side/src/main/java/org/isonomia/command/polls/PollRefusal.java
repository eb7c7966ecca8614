package org.isonomia.command.polls;

import org.isonomia.command.Refusal;

/** Why a command of this area can be refused. */
public enum PollRefusal implements Refusal.Code {
    POLL_UNKNOWN,
    POLL_NOT_OPEN,
    NOT_ON_ROLL,
    REASON_MISSING,
    TOO_FEW_OPTIONS,
    TOO_MANY_OPTIONS,
    OPTION_REPEATED,
    TOO_MANY_SEATS,
    RULE_UNKNOWN,
    /** Polls that open now are counted by a newer version. */
    RULE_OUTDATED,
    METRIC_MISSING,
    SOURCE_MISSING,
    OWNER_MISSING,
    DATE_MISSING,
    NOT_A_PROBABILITY,
    SETTINGS_UNUSABLE,
    OPTIONS_FIXED,
    ONE_SEAT_ONLY,
    OPTION_MISSING,
    MARKS_OUT_OF_REACH,
    NOTHING_TO_WITHDRAW,
    NOT_THE_PROPOSER,
    NO_OBJECTION,
    NO_SECOND_CALL,
    NOT_ALL_VOTED,
    NOT_ITS_OPENER,
    FOLLOWS_A_RESULT,
    BALLOTS_CAST,
    RESULT_FINAL,
    RESULT_CHALLENGED,
    NO_DRAW,
    ONLY_MEMBERS_ENTER,
    ONLY_MEMBERS_DEMAND,
    SEED_NOT_PUBLISHED,
    SEED_MALFORMED,
    PANEL_ALREADY_DRAWN,
    NOT_DRAWN,
    NOT_FOR_DEMAND,
    NOT_DUE,
    NOT_CLOSED,
    NOT_HIDDEN,
    BALLOTS_DIFFER,
    BALLOTS_SEALED,
    TOO_FEW_SUPPORTERS,
    STILL_DELIBERATING,
    NOBODY_ON_ROLL,
    ROLE_EXISTS,
    ROLE_UNKNOWN,
    ROLE_AND_CLASS,
    NOTHING_READY,
    NO_VACANT_SEAT,
    NOT_A_CANDIDATE,
    CANDIDATE_LEFT,
    STILL_A_MEMBER,
    NEVER_A_MEMBER,
    ALREADY_ERASED,
    LOG_IS_PUBLIC,
    TOKEN_EXISTS,
    TOKEN_UNKNOWN;

    @Override
    public String area() {
        return "polls";
    }

    @Override
    public Refusal.Kind kind() {
        return switch (this) {
            case POLL_UNKNOWN, RULE_UNKNOWN, ROLE_UNKNOWN, TOKEN_UNKNOWN -> Refusal.Kind.UNKNOWN;
            default -> Refusal.Kind.REFUSED;
        };
    }
}
