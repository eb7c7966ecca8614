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
    NOBODYS_PROPOSAL,
    FOLLOWS_A_RESULT,
    BALLOTS_CAST,
    RESULT_FINAL,
    RESULT_CHALLENGED,
    NO_DRAW,
    ONLY_MEMBERS_ENTER,
    ONLY_MEMBERS_DEMAND,
    SEED_NOT_PUBLISHED,
    SEED_MALFORMED,
    SEED_OF_VOLUNTEERS,
    NO_LOT,
    LOT_CALLED_ANEW,
    ONLY_MEMBERS_VOLUNTEER,
    PARTY_TO_IT,
    WITHHELD_BEFORE,
    COMMITTING_OVER,
    DIGEST_MALFORMED,
    NOTHING_COMMITTED,
    REVEALING_LATER,
    REVEALING_CLOSED,
    SHARE_DIFFERS,
    NOTHING_CHALLENGED,
    CHALLENGED_BY_YOU,
    CHALLENGES_SPENT,
    NO_THIRD_PANEL,
    TOO_FEW_FOR_A_PANEL,
    NOT_RATIFIED,
    EFFECTS_WAIT,
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
    ROLE_UNKNOWN,
    ROLE_AND_CLASS,
    NOTHING_READY,
    NOT_A_SUPPORTER,
    CALLED_OFF_BEFORE,
    PROPOSALS_DIFFER,
    RESULT_OPEN,
    RESULT_VOID,
    NOT_YOURS_TO_STATE,
    COUNTABLE;

    @Override
    public String area() {
        return "polls";
    }

    @Override
    public Refusal.Kind kind() {
        return switch (this) {
            case POLL_UNKNOWN, RULE_UNKNOWN, ROLE_UNKNOWN -> Refusal.Kind.UNKNOWN;
            default -> Refusal.Kind.REFUSED;
        };
    }
}
