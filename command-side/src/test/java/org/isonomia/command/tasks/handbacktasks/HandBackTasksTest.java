package org.isonomia.command.tasks.handbacktasks;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.tasks.Chores.TASK;
import static org.isonomia.command.tasks.Chores.claimed;
import static org.isonomia.command.tasks.Chores.completed;
import static org.isonomia.command.tasks.Chores.lapsed;
import static org.isonomia.command.tasks.Chores.opened;
import static org.isonomia.command.tasks.Chores.returned;

import org.isonomia.command.SliceFixture;
import org.isonomia.events.TaskId;
import org.junit.jupiter.api.Test;

class HandBackTasksTest {
    private static final HandBackTasks HAND_BACK = new HandBackTasks(GARDENER, ADA);
    private static final TaskId WEED = new TaskId("t_weed");
    private static final TaskId PRUNE = new TaskId("t_prune");
    private final SliceFixture slice = SliceFixture.of(HandBackTasksDecision.READS);

    @Test
    void every_task_the_holder_had_claimed_is_open_again() {
        slice.given(opened(WEED), opened(PRUNE), opened(), claimed(WEED, ADA), claimed(PRUNE, BEN), claimed(ADA))
                .when(HAND_BACK)
                .expectEvents(returned(TASK, ADA), returned(WEED, ADA));
    }

    @Test
    void what_has_ended_is_not_returned() {
        slice.given(opened(), claimed(ADA), completed(ADA)).when(HAND_BACK).expectNothing();
        slice.given(opened(), claimed(ADA), lapsed()).when(HAND_BACK).expectNothing();
    }

    @Test
    void tasks_are_returned_once() {
        slice.given(opened(), claimed(ADA), returned(ADA)).when(HAND_BACK).expectNothing();
        slice.given(opened(), claimed(ADA), returned(ADA), claimed(BEN))
                .when(HAND_BACK)
                .expectNothing();
    }

    @Test
    void without_tasks_nothing_happens() {
        slice.when(HAND_BACK).expectNothing();
        slice.given(opened()).when(HAND_BACK).expectNothing();
    }
}
