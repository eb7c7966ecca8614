package org.isonomia.command.proposals.raisequestion;

import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.discussion.Comments.THREAD;
import static org.isonomia.command.discussion.Comments.thread;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.THREAD_UNKNOWN;
import static org.isonomia.command.proposals.Questions.QUESTION;

import java.time.Duration;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.PublicText;
import org.isonomia.events.ThreadId;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.junit.jupiter.api.Test;

class RaiseQuestionTest {
    private final SliceFixture slice =
            SliceFixture.of(RaiseQuestionDecision.READS).given(admitted(BEN)).given(thread(THREAD));

    @Test
    void a_question_ends_by_itself_after_180_days() {
        slice.when(new RaiseQuestion(QUESTION, BEN, " Where from? ", "The garden is dry.\n", THREAD))
                .expectEvents(new QuestionRaised(
                        QUESTION,
                        BEN,
                        "Where from?",
                        PublicText.of("The garden is dry."),
                        THREAD,
                        NOON,
                        NOON.plus(Duration.ofDays(180))));
    }

    @Test
    void a_thread_it_names_exists_and_it_needs_none() {
        slice.when(raise("Where from?", new ThreadId("d_nowhere"))).expectRefused(THREAD_UNKNOWN);
        slice.when(raise("Where from?", null)).expectAccepted();
    }

    @Test
    void who_is_not_a_member_raises_nothing() {
        slice.given(left(BEN)).when(raise("Where from?", null)).expectRefused(NOT_A_MEMBER);
    }

    @Test
    void a_title_has_at_most_120_characters_and_a_text_40_000() {
        slice.expectName("title", 120, title -> raise(title, null));
        slice.expectText("text", 40_000, text -> new RaiseQuestion(QUESTION, BEN, "Where from?", text, null));
    }

    private static RaiseQuestion raise(String title, ThreadId thread) {
        return new RaiseQuestion(QUESTION, BEN, title, "The garden is dry.", thread);
    }
}
