package org.isonomia.command.discussion;

import static org.isonomia.command.discussion.DiscussionRefusal.COMMENT_RETRACTED;
import static org.isonomia.command.discussion.DiscussionRefusal.COMMENT_UNKNOWN;
import static org.isonomia.command.discussion.DiscussionRefusal.NOT_THE_AUTHOR;

import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.discussion.DiscussionEvent.CommentLife;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;

/** A comment as the log has it so far. */
public record CommentState(Optional<CommentPosted> posted, int version, boolean retracted) {
    public static final CommentState NONE = new CommentState(Optional.empty(), 0, false);

    public CommentState after(CommentLife event) {
        return switch (event) {
            case CommentPosted e -> new CommentState(Optional.of(e), 1, false);
            case CommentRevised e -> new CommentState(posted, e.version(), retracted);
            case CommentRetracted e -> new CommentState(posted, version, true);
        };
    }

    /** Why this person cannot change it, if they cannot. */
    public Optional<DiscussionRefusal> unchangeableBy(MemberId author) {
        if (posted.isEmpty()) return Optional.of(COMMENT_UNKNOWN);
        if (!posted.get().author().equals(author)) return Optional.of(NOT_THE_AUTHOR);
        return retracted ? Optional.of(COMMENT_RETRACTED) : Optional.empty();
    }
}
