package org.isonomia.command.tasks.claimtask;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.roles.Seats.appointed;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.ended;
import static org.isonomia.command.tasks.Chores.DUE;
import static org.isonomia.command.tasks.Chores.TASK;
import static org.isonomia.command.tasks.Chores.claimed;
import static org.isonomia.command.tasks.Chores.completed;
import static org.isonomia.command.tasks.Chores.lapsed;
import static org.isonomia.command.tasks.Chores.opened;
import static org.isonomia.command.tasks.Chores.returned;
import static org.isonomia.command.tasks.TaskRefusal.ALREADY_CLAIMED;
import static org.isonomia.command.tasks.TaskRefusal.NOT_A_HOLDER;
import static org.isonomia.command.tasks.TaskRefusal.TASK_ENDED;
import static org.isonomia.command.tasks.TaskRefusal.TASK_UNKNOWN;

import org.isonomia.command.SliceFixture;
import org.isonomia.events.RoleId;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.junit.jupiter.api.Test;

class ClaimTaskTest {
    private static final ClaimTask CLAIM = new ClaimTask(TASK, ADA);
    private final SliceFixture empty = SliceFixture.of(ClaimTaskDecision.READS);
    private final SliceFixture slice = empty.given(began(1, ADA), opened());

    @Test
    void any_holder_takes_an_open_task_on() {
        slice.when(CLAIM).expectEvents(claimed(ADA));
    }

    @Test
    void nobody_takes_on_what_was_never_opened() {
        empty.given(began(1, ADA)).when(CLAIM).expectRefused(TASK_UNKNOWN);
    }

    @Test
    void who_does_not_hold_its_role_takes_none_on() {
        empty.given(opened()).when(CLAIM).expectRefused(NOT_A_HOLDER);
        empty.given(appointed(1, ADA), opened()).when(CLAIM).expectRefused(NOT_A_HOLDER);
        empty.given(began(new RoleId("r_other"), 1, ADA), opened()).when(CLAIM).expectRefused(NOT_A_HOLDER);
        slice.given(ended(1, ADA, Reason.TERM_ENDED)).when(CLAIM).expectRefused(NOT_A_HOLDER);
    }

    @Test
    void one_holder_works_on_a_task_at_a_time() {
        slice.given(claimed(BEN)).when(CLAIM).expectRefused(ALREADY_CLAIMED);
        slice.given(claimed(ADA)).when(CLAIM).expectRefused(ALREADY_CLAIMED);
    }

    @Test
    void a_returned_task_can_be_taken_on_again() {
        slice.given(claimed(BEN), returned(BEN)).when(CLAIM).expectEvents(claimed(ADA));
    }

    @Test
    void a_task_that_has_ended_is_not_taken_on() {
        slice.given(claimed(BEN), completed(BEN)).when(CLAIM).expectRefused(TASK_ENDED);
        slice.given(lapsed()).when(CLAIM).expectRefused(TASK_ENDED);
    }

    @Test
    void its_end_holds_even_before_the_clock_has_said_so() {
        slice.at(DUE.minusMillis(1)).when(CLAIM).expectAccepted();
        slice.at(DUE).when(CLAIM).expectRefused(TASK_ENDED);
    }
}
