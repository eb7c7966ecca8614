package org.isonomia.events.polls;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.isonomia.events.PollId;
import org.isonomia.events.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * Why a poll was opened.
 *
 * @param follows the earlier poll on the same matter, when there was one
 * @param question whose rival proposals it decides between
 * @param putForward when the last of its proposals was submitted as it is voted on, see {@code ProposalRevised}; in polls before
 *     version 3 when its proposal was drafted or its question raised; absent when nothing was before its opening
 */
public record Occasion(
        Reason reason,
        @Nullable PollId follows,
        @Nullable QuestionId question,
        @Nullable Instant putForward) {
    public static final Occasion FIRST = new Occasion(Reason.FIRST_CALL, null, null, null);

    public static Occasion first(@Nullable QuestionId question, Instant putForward) {
        return new Occasion(Reason.FIRST_CALL, null, question, putForward);
    }

    public enum Reason {
        FIRST_CALL,
        SECOND_CALL,
        /** Objections stood at the deadline of a consent poll. */
        OBJECTED,
        /** Both calls failed their quorum: a drawn panel decides. */
        PANEL,
        /** Members demanded a poll of all in the panel's place. */
        DEMANDED,
        /** The result was challenged: a drawn panel decides whether it is annulled. */
        CHALLENGE,
        /** The result was challenged and annulled. */
        RERUN,
        /** Too few others could sit on a panel: all members decide whether the result takes effect. */
        RATIFY
    }

    /** Its matter is a result, not what that result was about. */
    public static Occasion challenge(PollId poll) {
        return new Occasion(Reason.CHALLENGE, poll, null, null);
    }

    /** Whether it decides about an earlier result, and so has no effects of its own. */
    @JsonIgnore
    public boolean isOfResult() {
        return reason == Reason.CHALLENGE || reason == Reason.RATIFY;
    }

    /** Whether only those drawn by lot may vote. */
    @JsonIgnore
    public boolean isOfPanel() {
        return reason == Reason.PANEL || reason == Reason.CHALLENGE;
    }

    public static Occasion after(PollId poll, Reason reason, Occasion of) {
        return new Occasion(reason, poll, of.question(), of.putForward());
    }
}
