package org.isonomia.command.tasks.lapsetask;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.tasks.Chores.DUE;
import static org.isonomia.command.tasks.Chores.TASK;
import static org.isonomia.command.tasks.Chores.claimed;
import static org.isonomia.command.tasks.Chores.completed;
import static org.isonomia.command.tasks.Chores.lapsed;
import static org.isonomia.command.tasks.Chores.opened;
import static org.isonomia.command.tasks.TaskRefusal.NOT_DUE;
import static org.isonomia.command.tasks.TaskRefusal.TASK_ENDED;
import static org.isonomia.command.tasks.TaskRefusal.TASK_UNKNOWN;

import java.time.Duration;
import org.isonomia.command.SliceFixture;
import org.junit.jupiter.api.Test;

class LapseTaskTest {
    private static final LapseTask LAPSE = new LapseTask(TASK);
    private final SliceFixture empty = SliceFixture.of(LapseTaskDecision.READS).at(DUE);
    private final SliceFixture slice = empty.given(opened());

    @Test
    void a_task_ends_at_its_time_and_not_before_claimed_or_not() {
        slice.when(LAPSE).expectEvents(lapsed());
        slice.given(claimed(ADA)).when(LAPSE).expectEvents(lapsed());
        slice.at(DUE.minusMillis(1)).when(LAPSE).expectRefused(NOT_DUE);
    }

    @Test
    void downtime_only_delays_it() {
        slice.at(DUE.plus(Duration.ofDays(30))).when(LAPSE).expectEvents(lapsed());
    }

    @Test
    void a_task_ends_once() {
        slice.given(claimed(ADA), completed(ADA)).when(LAPSE).expectRefused(TASK_ENDED);
        slice.given(lapsed()).when(LAPSE).expectRefused(TASK_ENDED);
    }

    @Test
    void nothing_lapses_that_was_never_opened() {
        empty.when(LAPSE).expectRefused(TASK_UNKNOWN);
    }
}
