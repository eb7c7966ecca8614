package org.isonomia.audit.fold;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where the log does not follow from itself.
 *
 * @param position of the entry at fault; absent when it is the export as a whole
 * @param recorded what the export says
 * @param rederived what follows from the entries before it
 */
public record Disagreement(
        Kind kind, @Nullable Long position, @Nullable UUID entry, String recorded, String rederived) {
    public enum Kind {
        EXPORT_TRUNCATED,
        EXPORT_LINE_UNREADABLE,
        ENTRY_COUNT_DIFFERS,
        ROOT_DIFFERS,
        LEAF_DIFFERS,
        POSITION_OUT_OF_ORDER,
        CHECKPOINT_DIFFERS,
        ENTRY_UNREADABLE,
        RULE_BROKE_OFF,
        TEXT_DIFFERS,
        TEXT_MISSING,

        ID_USED_TWICE,
        ID_NOT_OF_ITS_COMMAND,
        COMMAND_OUT_OF_ORDER,
        CAUSE_UNKNOWN,
        STAMPED_OUT_OF_ORDER,
        STAMPED_BEFORE_ITS_CAUSE,
        VERSION_OUT_OF_DATE,
        BEYOND_ITS_LIMIT,
        TAGS_DIFFER,
        ACTOR_NOT_A_MEMBER,
        ACTED_FOR_ANOTHER,
        ACTED_WHILE_SUSPENDED,

        NAME_UNREADABLE,
        NAME_NOT_ALONE,

        FOUNDING_OUT_OF_ORDER,
        CHARTER_WITHOUT_DECISION,
        CHARTER_VERSION_OUT_OF_ORDER,
        CIRCLE_WITHOUT_DECISION,
        CIRCLE_OUT_OF_ORDER,
        BELONGING_OUT_OF_TURN,
        CHARTER_NOT_OF_ITS_TEMPLATE,
        RATIFICATION_OUT_OF_TURN,
        HIBERNATION_OUT_OF_TURN,

        ADMITTED_TWICE,
        ADMITTED_WITHOUT_INVITATION,
        ADMISSION_TIME_DIFFERS,
        CLASS_WITHOUT_DECISION,
        CLASS_OF_NO_MEMBER,
        REMOVED_WITHOUT_DECISION,
        READMITTED_WITHOUT_DECISION,
        SUSPENDED_WITHOUT_DECISION,
        RESTORED_WITHOUT_DECISION,
        SUSPENSION_ENDED_OUT_OF_TURN,
        LOG_ACCESS_OUT_OF_TURN,
        LOG_KEY_OUT_OF_TURN,
        LEFT_WITHOUT_BEING_MEMBER,
        ERASED_OUT_OF_TURN,
        INVITATION_REPEATED,
        INVITATION_NOT_USABLE,
        INVITATION_USED_BY_NOBODY,
        INVITATIONS_OVER_BUDGET,

        THREAD_REPEATED,
        THREAD_UNKNOWN,
        COMMENT_REPEATED,
        COMMENT_UNKNOWN,
        COMMENT_NOT_STANDING,
        COMMENT_VERSION_OUT_OF_ORDER,
        COMMENT_DEPTH_DIFFERS,

        ASKED_ANEW_OUT_OF_TURN,
        ASKED_INSTEAD_OUT_OF_TURN,
        REVIEW_OUT_OF_TURN,
        QUESTION_REPEATED,
        QUESTION_UNKNOWN,
        QUESTION_TIME_DIFFERS,
        QUESTION_OVER,
        QUESTION_LAPSED_OUT_OF_TURN,
        QUESTION_WITHDRAWN_OUT_OF_TURN,
        VOTE_ANNOUNCED_OUT_OF_TURN,

        PROPOSAL_REPEATED,
        PROPOSAL_UNKNOWN,
        DRAFT_TIME_DIFFERS,
        PROPOSAL_NOT_EDITABLE,
        PROPOSAL_VERSION_OUT_OF_ORDER,
        SUPPORT_NOT_POSSIBLE,
        PROPOSAL_LAPSED_OUT_OF_TURN,
        ANSWERED_OUT_OF_TURN,
        ADVICE_OUT_OF_TURN,
        PROPOSAL_WITHDRAWN_OUT_OF_TURN,
        PUT_TO_VOTE_WITHOUT_POLL,
        NOT_READY_FOR_VOTE,
        RIVAL_LEFT_OUT,

        POLL_REPEATED,
        POLL_UNKNOWN,
        POLL_WITHOUT_CHARTER,
        ROLL_WITHOUT_POLL,
        ROLL_DIFFERS,
        TERMS_DIFFER,
        FORECAST_DIFFERS,
        EXTENDED_OUT_OF_TURN,
        HASTENED_OUT_OF_TURN,
        CANCELLED_OUT_OF_TURN,
        RETURNED_OUT_OF_TURN,
        OPENER_DIFFERS,
        OBJECTION_OUT_OF_TURN,
        FOLLOWED_OUT_OF_TURN,
        DRAWN_OUT_OF_TURN,
        CHALLENGED_OUT_OF_TURN,
        VERDICT_DIFFERS,
        DRAW_DIFFERS,
        LOT_OUT_OF_TURN,
        LOT_DIFFERS,
        TIE_DIFFERS,
        EFFECT_ORDER_DIFFERS,
        BALLOT_AFTER_THE_CLOSE,
        BALLOT_BY_NON_VOTER,
        BALLOT_CHOICE_INVALID,
        BALLOT_NOT_ALONE,
        WITHDRAWN_WITHOUT_BALLOT,
        CLOSED_OUT_OF_TURN,
        BALLOTS_OPENED_OUT_OF_TURN,
        BALLOTS_OPENED_DIFFER,
        COUNTED_OUT_OF_TURN,
        COUNT_DIFFERS,
        DECIDED_OUT_OF_TURN,
        RESULT_DIFFERS,
        STATED_OUT_OF_TURN,
        CAUSE_DIFFERS,
        ENACTED_OUT_OF_TURN,
        EFFECTS_DIFFER,
        CONFLICT_DIFFERS,

        ROLE_WITHOUT_DECISION,
        ROLE_REPEATED,
        ROLE_UNKNOWN,
        APPOINTED_WITHOUT_DECISION,
        SEAT_NOT_VACANT,
        NOT_A_CANDIDATE,
        CANDIDACY_OUT_OF_TURN,
        OFFER_DIFFERS,
        MANDATE_DIFFERS,
        TASK_REPEATED,
        TASK_UNKNOWN,
        TASK_OUT_OF_TURN,
        NOT_A_HOLDER,

        OPEN_PAST_ITS_END;

        /** The words of the report: {@code ballot after the close}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
