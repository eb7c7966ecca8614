package org.isonomia.command.discussion.postcomment;

import java.util.List;
import org.isonomia.events.CommentId;
import org.isonomia.events.MemberId;
import org.isonomia.events.ThreadId;
import org.jspecify.annotations.Nullable;

/**
 * @param parent the comment it replies to; absent for a comment on the thread itself
 * @param text in Markdown
 * @param mentions the members named in the text
 */
public record PostComment(
        CommentId comment,
        ThreadId thread,
        @Nullable CommentId parent,
        MemberId author,
        String text,
        List<MemberId> mentions) {}
