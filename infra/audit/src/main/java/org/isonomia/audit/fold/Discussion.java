package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ACTED_FOR_ANOTHER;
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

    private final Findings findings;
    private final Set<ThreadId> threads = new HashSet<>();
    private final Map<CommentId, Comment> comments = new HashMap<>();

    /** @param version the newest, or {@link #RETRACTED} */
    private record Comment(ThreadId thread, MemberId author, int version) {}

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
                if (comment != null) comments.put(e.comment(), new Comment(e.thread(), comment.author(), e.version()));
            }
            case CommentRetracted e -> {
                var comment = standing(e, fact);
                if (comment != null) comments.put(e.comment(), new Comment(e.thread(), comment.author(), RETRACTED));
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
        if (comments.putIfAbsent(event.comment(), new Comment(event.thread(), event.author(), 1)) != null)
            findings.add(COMMENT_REPEATED, fact, event.comment() + " is posted", "it was posted before this entry");
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
