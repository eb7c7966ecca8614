package org.isonomia.events.discussion.earlier;

import java.util.List;
import org.isonomia.events.CommentId;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.ThreadId;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.jspecify.annotations.Nullable;

/** {@code discussion.CommentPosted/1}: how deep a reply is was not counted. */
public record CommentPostedV1(
        CommentId comment,
        ThreadId thread,
        @Nullable CommentId parent,
        MemberId author,
        Sealed<String> text,
        List<MemberId> mentions) {
    public CommentPosted upcast() {
        return new CommentPosted(comment, thread, parent, 0, author, text, mentions);
    }
}
