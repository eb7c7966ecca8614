package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheWell.*;
import static org.isonomia.query.QueriesIT.ADA_SEEN;
import static org.isonomia.query.QueriesIT.BEN_SEEN;
import static org.isonomia.query.QueriesIT.CYD_SEEN;
import static org.isonomia.query.QueriesIT.GIL_SEEN;
import static org.isonomia.query.QueriesIT.all;

import java.time.Instant;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.query.roles.seats.Candidate;
import org.isonomia.query.roles.seats.Involvement;
import org.isonomia.query.roles.seats.Mandate;
import org.isonomia.query.roles.seats.Seat;
import org.isonomia.query.roles.seats.Vacancy;
import org.isonomia.query.tasks.worklist.Task;
import org.isonomia.query.tasks.worklist.TaskState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who holds, is offered and stands for a role, and its tasks. */
class RoleQueriesIT {
    static ViewsFixture fixture;
    static Views views;

    @BeforeAll
    static void start() {
        fixture = new ViewsFixture();
        views = fixture.views;
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void a_role_shows_who_holds_is_offered_and_stands_for_its_seats() {
        var page = views.roles().role(CURATOR, null, null, 10).orElseThrow();
        assertThat(page.line().held()).isEqualTo(1);
        assertThat(page.line().vacant()).isEqualTo(1);
        assertThat(page.domains()).containsExactly("Texts", "audit");
        assertThat(page.defined().event()).isEqualTo("roles.RoleDefined");
        var held = page.seats().items().getFirst();
        assertThat(held.holder().person()).isEqualTo(BEN_SEEN);
        assertThat(held.holder().endsAt()).isEqualTo(endOfBensTerm());
        assertThat(held.vacantSince()).isNull();
        var offered = page.seats().items().getLast();
        assertThat(offered.offer().person()).isEqualTo(GIL_SEEN);
        assertThat(page.candidates().items())
                .extracting(Candidate::person)
                .containsExactly(CYD_SEEN, ADA_SEEN, GIL_SEEN);
        assertThat(page.candidates().items())
                .allSatisfy(candidate -> assertThat(candidate.statement()).contains("I will."));
        assertThat(all(cursor -> views.roles().roles(cursor, 1))).containsExactly(page.line());
        assertThat(views.roles().mandates(BEN, "Texts")).hasSize(1);
        assertThat(views.roles().mandates(BEN, "Money")).isEmpty();
        assertThat(views.roles().holds(CURATOR, ADA)).isFalse();
        assertThat(views.roles().involvement(CURATOR, BEN)).isEqualTo(new Involvement(true, false, false));
        assertThat(views.roles().involvement(CURATOR, GIL)).isEqualTo(new Involvement(false, true, true));
        assertThat(views.roles().candidates(null, 10)).isEqualTo(page.candidates());
        assertThat(views.roles().candidate(CURATOR, CYD))
                .contains(page.candidates().items().getFirst());
        var second = views.roles().role(CURATOR, "1", null, 1).orElseThrow();
        assertThat(second.seats().items()).containsExactly(offered);
        assertThat(second.seats().next()).isEmpty();
    }

    private static Instant endOfBensTerm() {
        return fixture.log.all().stream()
                .filter(entry -> entry.recorded().event() instanceof MandateBegan began
                        && began.member().equals(BEN))
                .map(entry -> ((MandateBegan) entry.recorded().event()).endsAt())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_seat_remembers_who_held_it_from_when_to_when_and_why_no_longer() {
        var page = views.roles().role(CURATOR, null, null, 10).orElseThrow();
        var running = page.seats().items().getFirst();
        assertThat(running.terms()).singleElement().satisfies(term -> {
            assertThat(term.person()).isEqualTo(BEN_SEEN);
            assertThat(term.endsAt()).isEqualTo(endOfBensTerm());
            assertThat(term.since()).isEqualTo(running.holder().since());
            assertThat(term.endedAt()).isNull();
            assertThat(term.reason()).isNull();
        });
        var ended = fixture.log.last(MandateEnded.class);
        var earlier = page.seats().items().getLast().terms().getFirst();
        assertThat(earlier.endedAt()).isEqualTo(ended.recorded().stamp().at());
        assertThat(earlier.reason()).isEqualTo(((MandateEnded) ended.recorded().event()).reason());
        assertThat(earlier.person().id())
                .isEqualTo(((MandateEnded) ended.recorded().event()).member());
        assertThat(fixture.log.all().get((int) earlier.position()).recorded().event())
                .isInstanceOf(MandateBegan.class);
        assertThat(page.seats().items()).noneMatch(Seat::hasMoreTerms);
        assertThat(views.roles().earlierMandates(earlier.person().id(), 5))
                .containsExactly(new Mandate(
                        CURATOR,
                        "Curator",
                        2,
                        earlier.since(),
                        ended.recorded().stamp().at()));
        assertThat(views.roles().earlierMandates(BEN, 5)).isEmpty();
    }

    @Test
    void a_vacancy_is_as_old_as_the_end_of_the_last_mandate() {
        Instant ended = fixture.log.last(MandateEnded.class).recorded().stamp().at();
        assertThat(all(cursor -> views.roles().vacancies(cursor, 1)))
                .containsExactly(new Vacancy(CURATOR, "Curator", 2, ended, 3, true));
    }

    @Test
    void tasks_stand_where_their_facts_put_them() {
        assertThat(all(cursor -> views.tasks().ofRole(CURATOR, cursor, 1)))
                .extracting(Task::state)
                .containsExactly(TaskState.OPEN, TaskState.LAPSED, TaskState.COMPLETED);
        var done = views.tasks().task(DONE).orElseThrow();
        assertThat(done.holder()).isEqualTo(BEN_SEEN);
        assertThat(done.report()).contains("Sorted");
        assertThat(done.roleName()).isEqualTo("Curator");
        assertThat(all(cursor -> views.tasks().tasks(cursor, 1))).hasSize(3);
    }
}
