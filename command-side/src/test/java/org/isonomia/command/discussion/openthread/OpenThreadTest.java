package org.isonomia.command.discussion.openthread;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.discussion.Comments.LONGEST;
import static org.isonomia.command.discussion.Comments.THREAD;
import static org.isonomia.command.discussion.DiscussionRefusal.THREAD_OPEN;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.util.Collections;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.Sealed;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.junit.jupiter.api.Test;

class OpenThreadTest {
    private final SliceFixture slice = SliceFixture.of(OpenThreadDecision.READS).given(admitted(ADA));

    @Test
    void any_member_may_open_a_thread() {
        slice.when(new OpenThread(THREAD, ADA, " The garden ", " Who waters it, @ben?\n", List.of(BEN)))
                .expectEvents(new ThreadOpened(
                        THREAD,
                        ADA,
                        Sealed.of(ADA, "The garden"),
                        Sealed.of(ADA, "Who waters it, @ben?"),
                        List.of(BEN)));
    }

    @Test
    void who_is_not_a_member_opens_none() {
        SliceFixture.of(OpenThreadDecision.READS).when(open("The garden", "?")).expectRefused(NOT_A_MEMBER);
        slice.given(left(ADA)).when(open("The garden", "?")).expectRefused(NOT_A_MEMBER);
    }

    @Test
    void a_thread_that_is_open_is_not_opened_again_by_anybody() {
        slice.given(
                        admitted(BEN),
                        new ThreadOpened(THREAD, BEN, Sealed.of(BEN, "It"), Sealed.of(BEN, "Was first."), List.of()))
                .when(open("The garden", "?"))
                .expectRefused(THREAD_OPEN);
    }

    @Test
    void its_title_has_at_most_120_characters() {
        slice.expectText("title", 120, title -> open(title, "?"));
    }

    @Test
    void its_text_has_at_most_10_000_characters() {
        slice.expectText("text", LONGEST, text -> open("The garden", text));
    }

    @Test
    void it_mentions_at_most_20_members() {
        slice.when(new OpenThread(THREAD, ADA, "The garden", "?", Collections.nCopies(20, BEN)))
                .expectAccepted();
        slice.when(new OpenThread(THREAD, ADA, "The garden", "?", Collections.nCopies(21, BEN)))
                .expectFaults("text");
    }

    @Test
    void a_title_and_a_text_at_fault_are_both_told() {
        slice.when(open("", null)).expectFaults("title", "text");
    }

    private static OpenThread open(String title, String text) {
        return new OpenThread(THREAD, ADA, title, text, List.of());
    }
}
