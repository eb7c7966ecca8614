package org.isonomia.command.discussion.postcomment;

import static java.util.Collections.nCopies;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.discussion.Comments.COMMENT;
import static org.isonomia.command.discussion.Comments.LONGEST;
import static org.isonomia.command.discussion.Comments.THREAD;
import static org.isonomia.command.discussion.Comments.posted;
import static org.isonomia.command.discussion.Comments.retracted;
import static org.isonomia.command.discussion.Comments.thread;
import static org.isonomia.command.discussion.DiscussionRefusal.PARENT_UNKNOWN;
import static org.isonomia.command.discussion.DiscussionRefusal.REPLIES_TOO_DEEP;
import static org.isonomia.command.discussion.DiscussionRefusal.THREAD_UNKNOWN;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.util.List;
import org.isonomia.command.Input.Fault;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.CommentId;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.ThreadId;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.junit.jupiter.api.Test;

class PostCommentTest {
    private static final ThreadId ELSEWHERE = new ThreadId("d_orchard");
    private static final CommentId REPLY = new CommentId("c_reply");
    private final SliceFixture slice =
            SliceFixture.of(PostCommentDecision.READS).given(admitted(ADA)).given(thread(THREAD), thread(ELSEWHERE));

    @Test
    void a_member_comments_on_a_thread_and_names_others() {
        slice.when(comment(THREAD, null, " I do ", List.of(BEN)))
                .expectEvents(new CommentPosted(REPLY, THREAD, null, 1, ADA, Sealed.of(ADA, "I do"), List.of(BEN)));
    }

    @Test
    void a_member_replies_to_a_comment_even_to_one_taken_back() {
        slice.given(posted(BEN), retracted())
                .when(comment(THREAD, COMMENT, "Since when?", List.of()))
                .expectEvents(
                        new CommentPosted(REPLY, THREAD, COMMENT, 2, ADA, Sealed.of(ADA, "Since when?"), List.of()));
    }

    @Test
    void replies_go_64_deep_and_no_deeper() {
        slice.given(postedAt(63))
                .when(comment(THREAD, COMMENT, "And then?", List.of()))
                .expectEvents(
                        new CommentPosted(REPLY, THREAD, COMMENT, 64, ADA, Sealed.of(ADA, "And then?"), List.of()));
        slice.given(postedAt(64))
                .when(comment(THREAD, COMMENT, "And then?", List.of()))
                .expectRefused(Refusal.of(REPLIES_TOO_DEEP).with("most", 64));
    }

    @Test
    void a_reply_to_a_comment_from_before_depths_were_counted_counts_from_there() {
        slice.given(postedAt(0))
                .when(comment(THREAD, COMMENT, "And then?", List.of()))
                .expectEvents(
                        new CommentPosted(REPLY, THREAD, COMMENT, 2, ADA, Sealed.of(ADA, "And then?"), List.of()));
    }

    private static CommentPosted postedAt(int depth) {
        return new CommentPosted(COMMENT, THREAD, null, depth, BEN, Sealed.of(BEN, "I do"), List.of());
    }

    @Test
    void who_is_not_a_member_does_not_comment() {
        slice.given(left(ADA)).when(saying("I do")).expectRefused(NOT_A_MEMBER);
    }

    @Test
    void a_comment_needs_a_thread() {
        slice.when(comment(new ThreadId("d_nowhere"), null, "I do", List.of())).expectRefused(THREAD_UNKNOWN);
    }

    @Test
    void a_reply_needs_a_comment() {
        slice.when(comment(THREAD, COMMENT, "Since when?", List.of())).expectRefused(PARENT_UNKNOWN);
    }

    @Test
    void a_reply_stays_in_the_thread_of_its_comment() {
        slice.given(posted(BEN))
                .when(comment(ELSEWHERE, COMMENT, "Since when?", List.of()))
                .expectRefused(PARENT_UNKNOWN);
    }

    @Test
    void a_comment_has_at_most_10_000_characters() {
        slice.expectText("text", LONGEST, PostCommentTest::saying);
    }

    @Test
    void a_comment_names_at_most_20_members() {
        slice.when(comment(THREAD, null, "All", naming(20))).expectAccepted();
        slice.when(comment(THREAD, null, "All", naming(21))).expectFault("text", Fault.TOO_MANY);
    }

    private static List<MemberId> naming(int members) {
        return nCopies(members, BEN);
    }

    private static PostComment saying(String text) {
        return comment(THREAD, null, text, List.of());
    }

    private static PostComment comment(ThreadId thread, CommentId parent, String text, List<MemberId> mentions) {
        return new PostComment(REPLY, thread, parent, ADA, text, mentions);
    }
}
