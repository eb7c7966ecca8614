package org.isonomia.command.tasks.opentask;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.roles.Seats.appointed;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.ended;
import static org.isonomia.command.tasks.Chores.DUE;
import static org.isonomia.command.tasks.Chores.TASK;
import static org.isonomia.command.tasks.TaskRefusal.NOT_A_HOLDER;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.Input.Fault;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;
import org.junit.jupiter.api.Test;

class OpenTaskTest {
    private final SliceFixture empty = SliceFixture.of(OpenTaskDecision.READS);
    private final SliceFixture slice = empty.given(began(1, ADA));

    @Test
    void a_holder_opens_a_task_with_an_end() {
        slice.when(open(" Water ", " every bed ", DUE))
                .expectEvents(
                        new TaskOpened(TASK, GARDENER, ADA, Sealed.of(ADA, "Water"), Sealed.of(ADA, "every bed"), DUE));
    }

    @Test
    void who_does_not_hold_the_role_opens_none() {
        empty.when(open()).expectRefused(NOT_A_HOLDER);
        empty.given(appointed(1, ADA)).when(open()).expectRefused(NOT_A_HOLDER);
        empty.given(began(new RoleId("r_other"), 1, ADA)).when(open()).expectRefused(NOT_A_HOLDER);
        empty.given(began(1, BEN)).when(open()).expectRefused(NOT_A_HOLDER);
    }

    @Test
    void who_held_the_role_opens_none() {
        slice.given(ended(1, ADA, Reason.RESIGNED)).when(open()).expectRefused(NOT_A_HOLDER);
    }

    @Test
    void its_title_has_at_most_120_characters() {
        slice.expectText("title", 120, title -> open(title, "", DUE));
    }

    @Test
    void its_note_may_be_empty_and_has_at_most_4000_characters() {
        for (String note : new String[] {null, "", "  ", "x".repeat(4_000)})
            slice.when(open("Water", note, DUE)).expectAccepted();
        slice.when(open("Water", "x".repeat(4_001), DUE)).expectFault("note", Fault.TOO_LONG);
        slice.when(open("Water", "a\u0000", DUE)).expectFault("note", Fault.UNREADABLE_CHARACTERS);
    }

    @Test
    void it_is_due_after_now_and_within_a_year() {
        Instant latest = NOON.plus(Duration.ofDays(365));
        slice.when(open("Water", "", NOON)).expectFault("dueAt", Fault.IN_THE_PAST);
        slice.when(open("Water", "", NOON.plusMillis(1))).expectAccepted();
        slice.when(open("Water", "", latest)).expectAccepted();
        slice.when(open("Water", "", latest.plusMillis(1))).expectFault("dueAt", Fault.TOO_FAR_AHEAD);
        slice.when(open("Water", "", null)).expectFault("dueAt", Fault.MISSING);
    }

    private static OpenTask open() {
        return open("Water", "", DUE);
    }

    private static OpenTask open(String title, String note, Instant dueAt) {
        return new OpenTask(TASK, GARDENER, ADA, title, note, dueAt);
    }
}
