package org.isonomia.command.tasks.completetask;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.ended;
import static org.isonomia.command.tasks.Chores.DUE;
import static org.isonomia.command.tasks.Chores.TASK;
import static org.isonomia.command.tasks.Chores.claimed;
import static org.isonomia.command.tasks.Chores.completed;
import static org.isonomia.command.tasks.Chores.lapsed;
import static org.isonomia.command.tasks.Chores.opened;
import static org.isonomia.command.tasks.Chores.returned;
import static org.isonomia.command.tasks.TaskRefusal.NOT_A_HOLDER;
import static org.isonomia.command.tasks.TaskRefusal.NOT_YOUR_TASK;
import static org.isonomia.command.tasks.TaskRefusal.TASK_ENDED;
import static org.isonomia.command.tasks.TaskRefusal.TASK_UNKNOWN;

import org.isonomia.command.SliceFixture;
import org.isonomia.events.Sealed;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.isonomia.events.tasks.TaskEvent.TaskCompleted;
import org.junit.jupiter.api.Test;

class CompleteTaskTest {
    private final SliceFixture empty =
            SliceFixture.of(CompleteTaskDecision.READS).given(began(1, ADA));
    private final SliceFixture slice = empty.given(opened(), claimed(ADA));

    @Test
    void whoever_claimed_a_task_completes_it_and_says_what_was_done() {
        slice.when(complete(" Watered "))
                .expectEvents(new TaskCompleted(TASK, GARDENER, ADA, Sealed.of(ADA, "Watered")));
    }

    @Test
    void nobody_completes_what_was_never_opened() {
        empty.when(complete("Watered")).expectRefused(TASK_UNKNOWN);
    }

    @Test
    void who_no_longer_holds_the_role_completes_nothing() {
        slice.given(ended(1, ADA, Reason.RESIGNED)).when(complete("Watered")).expectRefused(NOT_A_HOLDER);
    }

    @Test
    void nobody_completes_the_task_of_another_or_of_nobody() {
        empty.given(opened()).when(complete("Watered")).expectRefused(NOT_YOUR_TASK);
        empty.given(opened(), claimed(BEN)).when(complete("Watered")).expectRefused(NOT_YOUR_TASK);
        slice.given(returned(ADA)).when(complete("Watered")).expectRefused(NOT_YOUR_TASK);
    }

    @Test
    void a_task_is_completed_once_and_not_after_its_end() {
        slice.given(completed(ADA)).when(complete("Watered")).expectRefused(TASK_ENDED);
        slice.given(lapsed()).when(complete("Watered")).expectRefused(TASK_ENDED);
        slice.at(DUE.minusMillis(1)).when(complete("Watered")).expectAccepted();
        slice.at(DUE).when(complete("Watered")).expectRefused(TASK_ENDED);
    }

    @Test
    void the_note_has_at_most_4000_characters() {
        slice.expectText("note", 4_000, CompleteTaskTest::complete);
    }

    private static CompleteTask complete(String note) {
        return new CompleteTask(TASK, ADA, note);
    }
}
