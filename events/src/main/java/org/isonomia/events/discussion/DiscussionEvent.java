package org.isonomia.events.discussion;

import java.util.List;
import org.isonomia.events.CommentId;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.ThreadId;
import org.jspecify.annotations.Nullable;

/** Threads and their trees of comments. */
public sealed interface DiscussionEvent extends Event {
    ThreadId thread();

    /** What changes whether a comment stands, and in which version. */
    sealed interface CommentLife extends DiscussionEvent {
        CommentId comment();
    }

    /** @param mentions the members named in the text */
    record ThreadOpened(
            ThreadId thread, MemberId author, Sealed<String> title, Sealed<String> text, List<MemberId> mentions)
            implements DiscussionEvent {}

    /**
     * @param parent the comment it replies to; absent for a comment on the thread itself
     * @param depth 1 for a comment on the thread itself, one more than its parent's for a reply; 0 where it was posted
     *     before depths were counted
     */
    record CommentPosted(
            CommentId comment,
            ThreadId thread,
            @Nullable CommentId parent,
            int depth,
            MemberId author,
            Sealed<String> text,
            List<MemberId> mentions)
            implements CommentLife {
        /** How deep a reply to it is; to one of uncounted depth, as if that were a comment on the thread itself. */
        public int depthOfReply() {
            return Math.max(depth, 1) + 1;
        }
    }

    /** @param version counted from 1, which is the comment as posted */
    record CommentRevised(CommentId comment, ThreadId thread, int version, Sealed<String> text, List<MemberId> mentions)
            implements CommentLife {}

    record CommentRetracted(CommentId comment, ThreadId thread) implements CommentLife {}
}
