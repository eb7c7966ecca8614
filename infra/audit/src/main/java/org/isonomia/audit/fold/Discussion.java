package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ACTED_FOR_ANOTHER;
import static org.isonomia.audit.fold.Disagreement.Kind.COMMENT_DEPTH_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.COMMENT_NOT_STANDING;
import static org.isonomia.audit.fold.Disagreement.Kind.COMMENT_REPEATED;
import static org.isonomia.audit.fold.Disagreement.Kind.COMMENT_UNKNOWN;
import static org.isonomia.audit.fold.Disagreement.Kind.COMMENT_VERSION_OUT_OF_ORDER;
import static org.isonomia.audit.fold.Disagreement.Kind.THREAD_REPEATED;
import static org.isonomia.audit.fold.Disagreement.Kind.THREAD_UNKNOWN;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isonomia.events.CommentId;
import org.isonomia.events.MemberId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.discussion.DiscussionEvent;
import org.isonomia.events.discussion.DiscussionEvent.CommentLife;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.jspecify.annotations.Nullable;

/** Threads and which comments stand in them. */
final class Discussion {
    private static final int RETRACTED = -1;
    private static final int MOST_DEEP = 64;

    /** From this version on, a comment says how deep it is. */
    private static final int COUNTED_SINCE = 2;

    private final Findings findings;
    private final Set<ThreadId> threads = new HashSet<>();
    private final Map<CommentId, Comment> comments = new HashMap<>();
    private boolean depthsCounted;

    /** @param version the newest, or {@link #RETRACTED} @param depth as recorded; 0 where it was not counted yet */
    private record Comment(ThreadId thread, MemberId author, int depth, int version) {
        Comment in(int newest) {
            return new Comment(thread, author, depth, newest);
        }
    }

    Discussion(Findings findings) {
        this.findings = findings;
    }

    void see(DiscussionEvent event, Fact fact) {
        switch (event) {
            case ThreadOpened e -> {
                if (!threads.add(e.thread()))
                    findings.add(THREAD_REPEATED, fact, e.thread() + " is opened", "it was opened before this entry");
            }
            case CommentPosted e -> posted(e, fact);
            case CommentRevised e -> {
                var comment = standing(e, fact);
                if (comment != null && e.version() != comment.version() + 1)
                    findings.add(
                            COMMENT_VERSION_OUT_OF_ORDER,
                            fact,
                            e.comment() + " gets version " + e.version(),
                            "its next version is " + (comment.version() + 1));
                if (comment != null) comments.put(e.comment(), comment.in(e.version()));
            }
            case CommentRetracted e -> {
                var comment = standing(e, fact);
                if (comment != null) comments.put(e.comment(), comment.in(RETRACTED));
            }
        }
    }

    boolean knows(ThreadId thread) {
        return threads.contains(thread);
    }

    private void posted(CommentPosted event, Fact fact) {
        if (!threads.contains(event.thread()))
            findings.add(THREAD_UNKNOWN, fact, "a comment in " + event.thread(), "no such thread was opened");
        var parent = event.parent();
        if (parent != null) {
            var replied = comments.get(parent);
            if (replied == null || !replied.thread().equals(event.thread()))
                findings.add(
                        COMMENT_UNKNOWN,
                        fact,
                        event.comment() + " replies to " + parent,
                        "there is no such comment in " + event.thread());
        }
        measured(event, fact);
        if (comments.putIfAbsent(event.comment(), new Comment(event.thread(), event.author(), event.depth(), 1))
                != null)
            findings.add(COMMENT_REPEATED, fact, event.comment() + " is posted", "it was posted before this entry");
    }

    /** Comments written before depths were counted have none; once one has, all that follow have. */
    private void measured(CommentPosted event, Fact fact) {
        if (fact.recorded().version() < COUNTED_SINCE) {
            if (depthsCounted)
                findings.add(
                        COMMENT_DEPTH_DIFFERS,
                        fact,
                        event.comment() + " does not say how deep it is",
                        "earlier comments do");
            return;
        }
        depthsCounted = true;
        var replied = event.parent() == null ? null : comments.get(event.parent());
        int depth = replied == null ? 1 : 1 + Math.max(1, replied.depth());
        if (event.depth() != depth && (event.parent() == null || replied != null))
            findings.add(
                    COMMENT_DEPTH_DIFFERS,
                    fact,
                    event.comment() + " is at depth " + event.depth(),
                    "it is at " + depth);
        if (depth > MOST_DEEP)
            findings.add(
                    COMMENT_DEPTH_DIFFERS,
                    fact,
                    event.comment() + " is at depth " + depth,
                    "replies go no deeper than " + MOST_DEEP);
    }

    private @Nullable Comment standing(CommentLife event, Fact fact) {
        var comment = comments.get(event.comment());
        if (comment == null || !comment.thread().equals(event.thread())) {
            findings.add(
                    COMMENT_UNKNOWN,
                    fact,
                    "a change of " + event.comment(),
                    "there is no such comment in " + event.thread());
            return null;
        }
        if (comment.version() == RETRACTED)
            findings.add(
                    COMMENT_NOT_STANDING, fact, "a change of " + event.comment(), "it was retracted before this entry");
        if (!comment.author().equals(fact.by()))
            findings.add(
                    ACTED_FOR_ANOTHER,
                    fact,
                    fact.by() + " changes " + event.comment(),
                    "only its author " + comment.author() + " may");
        return comment;
    }
}
