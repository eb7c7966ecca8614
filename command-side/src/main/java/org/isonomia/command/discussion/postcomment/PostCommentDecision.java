package org.isonomia.command.discussion.postcomment;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.discussion.DiscussionRefusal.PARENT_UNKNOWN;
import static org.isonomia.command.discussion.DiscussionRefusal.REPLIES_TOO_DEEP;
import static org.isonomia.command.discussion.DiscussionRefusal.THREAD_UNKNOWN;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.events.CommentId;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.membership.MembershipEvent.Standing;

/** A comment depends on its thread and on the comment it replies to, not on the other comments. */
public record PostCommentDecision(boolean member, boolean thread, Optional<CommentPosted> parent)
        implements Decision<PostComment> {
    public static final int LONGEST_TEXT = 10_000;
    public static final int MOST_MENTIONS = 20;

    /** A comment on the thread itself is at depth 1. */
    public static final int DEEPEST = 64;

    /** Tags nothing: what a comment without a parent reads in a parent's place. */
    private static final CommentId NO_PARENT = new CommentId("c_none");

    public static final Reads<PostComment, PostCommentDecision> READS = Reads.of(
                    PostComment.class, new PostCommentDecision(false, false, Optional.empty()))
            .on(
                    Standing.class,
                    c -> Tag.member(c.author()),
                    (state, e) -> new PostCommentDecision(Standings.isMemberAfter(e), state.thread, state.parent))
            .on(
                    ThreadOpened.class,
                    c -> Tag.thread(c.thread()),
                    (state, e) -> new PostCommentDecision(state.member, true, state.parent))
            .on(
                    CommentPosted.class,
                    c -> Tag.comment(parentOf(c)),
                    (state, e) -> new PostCommentDecision(state.member, state.thread, Optional.of(e)));

    @Override
    public Verdict decide(PostComment command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        if (!thread) return refuse(THREAD_UNKNOWN);
        if (command.parent() != null
                && parent.filter(p -> p.thread().equals(command.thread())).isEmpty()) return refuse(PARENT_UNKNOWN);
        int depth = parent.map(CommentPosted::depthOfReply).orElse(1);
        if (depth > DEEPEST) return refuse(Refusal.of(REPLIES_TOO_DEEP).with("most", DEEPEST));
        Verdict faulty = Refusal.anyOf(new Input()
                .text("text", command.text(), LONGEST_TEXT)
                .atMost("text", command.mentions(), MOST_MENTIONS)
                .faults());
        if (faulty != null) return faulty;
        return accept(new CommentPosted(
                command.comment(),
                command.thread(),
                command.parent(),
                depth,
                command.author(),
                Sealed.of(command.author(), command.text().strip()),
                command.mentions()));
    }

    private static CommentId parentOf(PostComment command) {
        return command.parent() == null ? NO_PARENT : command.parent();
    }
}
