package org.isonomia.command.discussion;

import static org.isonomia.command.Facts.ADA;

import java.util.List;
import org.isonomia.events.CommentId;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.ThreadId;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;

/** The facts of a thread and of a comment in it. */
public final class Comments {
    public static final ThreadId THREAD = new ThreadId("d_garden");
    public static final CommentId COMMENT = new CommentId("c_first");
    public static final int LONGEST = 10_000;

    private Comments() {}

    public static ThreadOpened thread(ThreadId thread) {
        return new ThreadOpened(thread, ADA, Sealed.of(ADA, "The garden"), Sealed.of(ADA, "Who waters it?"), List.of());
    }

    public static CommentPosted posted(MemberId author) {
        return new CommentPosted(COMMENT, THREAD, null, 1, author, Sealed.of(author, "I do"), List.of());
    }

    public static CommentRevised revised(MemberId author, int version) {
        return new CommentRevised(COMMENT, THREAD, version, Sealed.of(author, "I did"), List.of());
    }

    public static CommentRetracted retracted() {
        return new CommentRetracted(COMMENT, THREAD);
    }
}
