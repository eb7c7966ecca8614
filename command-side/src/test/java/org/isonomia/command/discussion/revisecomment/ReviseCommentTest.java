package org.isonomia.command.discussion.revisecomment;

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
import static org.isonomia.command.discussion.Comments.revised;
import static org.isonomia.command.discussion.DiscussionRefusal.COMMENT_RETRACTED;
import static org.isonomia.command.discussion.DiscussionRefusal.COMMENT_UNKNOWN;
import static org.isonomia.command.discussion.DiscussionRefusal.NOT_THE_AUTHOR;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.util.List;
import org.isonomia.command.Input.Fault;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.Sealed;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.junit.jupiter.api.Test;

class ReviseCommentTest {
    private final SliceFixture slice =
            SliceFixture.of(ReviseCommentDecision.READS).given(admitted(ADA, BEN));

    @Test
    void each_revision_has_the_next_number() {
        slice.given(posted(ADA))
                .when(revise(" We do "))
                .expectEvents(new CommentRevised(COMMENT, THREAD, 2, Sealed.of(ADA, "We do"), List.of()));
        slice.given(posted(ADA), revised(ADA, 2), revised(ADA, 3))
                .when(new ReviseComment(COMMENT, ADA, "We did", List.of(BEN)))
                .expectEvents(new CommentRevised(COMMENT, THREAD, 4, Sealed.of(ADA, "We did"), List.of(BEN)));
    }

    @Test
    void who_left_revises_no_more() {
        slice.given(posted(ADA)).given(left(ADA)).when(revise("We do")).expectRefused(NOT_A_MEMBER);
    }

    @Test
    void nobody_revises_what_was_never_said() {
        slice.when(revise("We do")).expectRefused(COMMENT_UNKNOWN);
    }

    @Test
    void nobody_revises_the_words_of_another() {
        slice.given(posted(BEN)).when(revise("We do")).expectRefused(NOT_THE_AUTHOR);
    }

    @Test
    void what_was_taken_back_is_not_revised() {
        slice.given(posted(ADA), retracted()).when(revise("We do")).expectRefused(COMMENT_RETRACTED);
    }

    @Test
    void the_new_text_has_at_most_10_000_characters() {
        slice.given(posted(ADA)).expectText("text", LONGEST, ReviseCommentTest::revise);
    }

    @Test
    void the_new_text_names_at_most_20_members() {
        var said = slice.given(posted(ADA));
        said.when(new ReviseComment(COMMENT, ADA, "All", nCopies(20, BEN))).expectAccepted();
        said.when(new ReviseComment(COMMENT, ADA, "All", nCopies(21, BEN))).expectFault("text", Fault.TOO_MANY);
    }

    private static ReviseComment revise(String text) {
        return new ReviseComment(COMMENT, ADA, text, List.of());
    }
}
