package org.isonomia.command.discussion;

import org.isonomia.command.Refusal;

/** Why a command of this area can be refused. */
public enum DiscussionRefusal implements Refusal.Code {
    THREAD_UNKNOWN,
    THREAD_OPEN,
    COMMENT_UNKNOWN,
    PARENT_UNKNOWN,
    REPLIES_TOO_DEEP,
    COMMENT_RETRACTED,
    NOT_THE_AUTHOR;

    @Override
    public String area() {
        return "discussion";
    }

    @Override
    public Refusal.Kind kind() {
        return switch (this) {
            case THREAD_UNKNOWN, COMMENT_UNKNOWN, PARENT_UNKNOWN -> Refusal.Kind.UNKNOWN;
            default -> Refusal.Kind.REFUSED;
        };
    }
}
