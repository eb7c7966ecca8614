package org.isonomia.command.discussion.retractcomment;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.discussion.Comments.COMMENT;
import static org.isonomia.command.discussion.Comments.posted;
import static org.isonomia.command.discussion.Comments.retracted;
import static org.isonomia.command.discussion.Comments.revised;
import static org.isonomia.command.discussion.DiscussionRefusal.COMMENT_RETRACTED;
import static org.isonomia.command.discussion.DiscussionRefusal.COMMENT_UNKNOWN;
import static org.isonomia.command.discussion.DiscussionRefusal.NOT_THE_AUTHOR;

import org.isonomia.command.SliceFixture;
import org.junit.jupiter.api.Test;

class RetractCommentTest {
    private final SliceFixture slice =
            SliceFixture.of(RetractCommentDecision.READS).given(admitted(ADA, BEN));

    @Test
    void an_author_takes_words_back_in_any_version() {
        slice.given(posted(ADA)).when(retract()).expectEvents(retracted());
        slice.given(posted(ADA), revised(ADA, 2)).when(retract()).expectEvents(retracted());
    }

    @Test
    void who_left_may_still_take_words_back() {
        slice.given(posted(ADA)).given(left(ADA)).when(retract()).expectEvents(retracted());
    }

    @Test
    void nobody_takes_back_what_was_never_said() {
        slice.when(retract()).expectRefused(COMMENT_UNKNOWN);
    }

    @Test
    void nobody_takes_back_the_words_of_another() {
        slice.given(posted(BEN)).when(retract()).expectRefused(NOT_THE_AUTHOR);
    }

    @Test
    void words_are_taken_back_once() {
        slice.given(posted(ADA), retracted()).when(retract()).expectRefused(COMMENT_RETRACTED);
    }

    private static RetractComment retract() {
        return new RetractComment(COMMENT, ADA);
    }
}
