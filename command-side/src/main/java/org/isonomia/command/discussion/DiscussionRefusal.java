package org.isonomia.command.discussion;

import org.isonomia.command.Refusal;

/** Why a command of this area can be refused. */
public enum DiscussionRefusal implements Refusal.Code {
    THREAD_UNKNOWN,
    COMMENT_UNKNOWN,
    PARENT_UNKNOWN,
    COMMENT_RETRACTED,
    NOT_THE_AUTHOR;

    @Override
    public String area() {
        return "discussion";
    }
}
