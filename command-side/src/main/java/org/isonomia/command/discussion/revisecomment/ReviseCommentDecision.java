package org.isonomia.command.discussion.revisecomment;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.discussion.postcomment.PostCommentDecision.LONGEST_TEXT;
import static org.isonomia.command.discussion.postcomment.PostCommentDecision.MOST_MENTIONS;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.discussion.CommentState;
import org.isonomia.command.membership.Standings;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.discussion.DiscussionEvent.CommentLife;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.isonomia.events.membership.MembershipEvent.Standing;

/** Only its author may revise a comment, and not after taking it back. */
public record ReviseCommentDecision(boolean member, CommentState comment) implements Decision<ReviseComment> {
    public static final Reads<ReviseComment, ReviseCommentDecision> READS = Reads.of(
                    ReviseComment.class, new ReviseCommentDecision(false, CommentState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.author()),
                    (state, e) -> new ReviseCommentDecision(Standings.isMemberAfter(e), state.comment))
            .on(
                    CommentLife.class,
                    c -> Tag.comment(c.comment()),
                    (state, e) -> new ReviseCommentDecision(state.member, state.comment.after(e)));

    @Override
    public Verdict decide(ReviseComment command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        var unchangeable = comment.unchangeableBy(command.author());
        if (unchangeable.isPresent()) return refuse(unchangeable.get());
        Verdict faulty = Refusal.anyOf(new Input()
                .text("text", command.text(), LONGEST_TEXT)
                .atMost("text", command.mentions(), MOST_MENTIONS)
                .faults());
        if (faulty != null) return faulty;
        return accept(new CommentRevised(
                command.comment(),
                comment.posted().orElseThrow().thread(),
                comment.version() + 1,
                Sealed.of(command.author(), command.text().strip()),
                command.mentions()));
    }
}
