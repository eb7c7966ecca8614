package org.isonomia.command.discussion.retractcomment;

import static org.isonomia.command.Verdict.accept;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.discussion.CommentState;
import org.isonomia.events.Tag;
import org.isonomia.events.discussion.DiscussionEvent.CommentLife;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;

/** Only its author may take a comment back; also after leaving, since the words stay theirs. */
public record RetractCommentDecision(CommentState comment) implements Decision<RetractComment> {
    public static final Reads<RetractComment, RetractCommentDecision> READS = Reads.of(
                    RetractComment.class, new RetractCommentDecision(CommentState.NONE))
            .on(
                    CommentLife.class,
                    c -> Tag.comment(c.comment()),
                    (state, e) -> new RetractCommentDecision(state.comment.after(e)));

    @Override
    public Verdict decide(RetractComment command, Instant now) {
        return comment.unchangeableBy(command.author())
                .map(Verdict::refuse)
                .orElseGet(() -> accept(new CommentRetracted(
                        command.comment(), comment.posted().orElseThrow().thread())));
    }
}
