package org.isonomia.web.request;

import org.isonomia.command.Refusal;

/** What can be wrong with a form before it becomes a command. */
public enum FormFault implements Refusal.Code {
    NOT_A_NUMBER,
    NOT_A_DATE,
    NOT_A_CHOICE,
    NOT_A_MEMBER,
    NOBODY_CALLED_SO,
    /** More than one is called like that. */
    SEVERAL_MEMBERS,
    /** More than can be offered to choose from. */
    MANY_MEMBERS,
    /** Two fields say the same thing in two ways. */
    EITHER_OR,
    /** A ballot that marks options and is blank at once. */
    BLANK_AND_MARKED,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_COMMON,
    PASSWORD_IS_YOURS,
    PASSWORD_WRONG,
    EMAIL_TAKEN,
    NAME_TAKEN,
    WRONG_CREDENTIALS,
    TOO_MANY_SIGN_INS,
    QUOTA_SPENT,
    SENT_BEFORE,
    /** The log is not signed, so nothing is taken. */
    NOT_TAKEN,
    /** It belongs to a choice that was not made. */
    FILLED_IN_BUT_NOT_CHOSEN,
    OPTIONS_NOT_ASKED_FOR,
    NOT_A_TIME,
    /** The clocks leave it out. */
    TIME_NEVER_SHOWN,
    /** The clocks show it twice. */
    TIME_SHOWN_TWICE,
    /** Nobody was signed in when it was sent. */
    SIGNED_OUT_MEANWHILE,
    NOT_A_LANGUAGE,
    NOT_A_ZONE,
    /** There is nothing in it to keep. */
    NOTHING_FILLED_IN,
    TOO_MANY_DRAFTS,
    DRAFT_TOO_LONG,
    /** Another window has kept something else in its place. */
    DRAFT_KEPT_ELSEWHERE,
    /** Whoever was to be appointed does not stand for the role any more. */
    STANDS_NO_MORE,
    /** Of the charter, or not any more. */
    RULE_NOT_IN_FORCE,
    /** Not, or not any more. */
    NO_SUCH_CIRCLE;

    @Override
    public String area() {
        return "form";
    }

    @Override
    public Refusal.Kind kind() {
        return switch (this) {
            case TOO_MANY_SIGN_INS, QUOTA_SPENT -> Refusal.Kind.TOO_MANY;
            default -> Refusal.Kind.REFUSED;
        };
    }
}
