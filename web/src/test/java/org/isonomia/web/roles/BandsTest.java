package org.isonomia.web.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.page.Page;
import org.isonomia.query.roles.seats.RoleLine;
import org.isonomia.query.roles.seats.RolePage;
import org.isonomia.query.roles.seats.Seat;
import org.isonomia.query.roles.seats.Term;
import org.isonomia.web.page.BarePage;
import org.isonomia.web.roles.Mandates.Stretch;
import org.junit.jupiter.api.Test;

/** Mandates over time. Now is 1 January 1970. */
class BandsTest {
    private static final org.isonomia.web.page.Page PAGE = BarePage.english();

    @Test
    void a_seat_is_vacant_before_between_and_after_its_terms() {
        var mandates = Mandates.of(role(400, seat(1, ended("Ada", 300, 200), ended("Ben", 150, 50))));
        assertThat(mandates.stretches())
                .extracting(stretch -> stretch.term() == null, Stretch::from, Stretch::to)
                .containsExactly(
                        tuple(true, 400, 300),
                        tuple(false, 300, 200),
                        tuple(true, 200, 150),
                        tuple(false, 150, 50),
                        org.assertj.core.groups.Tuple.tuple(true, daysAgo(50), null));
        assertThat(mandates.stretches().getLast().isVacantNow()).isTrue();
        assertThat(bands(mandates)).extracting(Bands.Band::kind).containsExactly("plum", "plum", "sun");
    }

    @Test
    void who_follows_at_once_leaves_no_vacancy() {
        var mandates = Mandates.of(role(300, seat(1, ended("Ada", 300, 200), running("Ben", 200, 90))));
        assertThat(mandates.stretches())
                .hasSize(2)
                .allSatisfy(stretch -> assertThat(stretch.term()).isNotNull());
    }

    @Test
    void a_band_is_as_long_as_its_term_and_reaches_past_today_until_its_end() {
        var bands = bands(Mandates.of(role(300, seat(1, ended("Ada", 300, 200), running("Ben", 100, 100)))));
        double first = Double.parseDouble(bands.getFirst().width());
        double second = Double.parseDouble(bands.getLast().width());
        assertThat(second).isBetween(first * 1.9, first * 2.1);
        assertThat(Double.parseDouble(bands.getLast().x()) + second).isBetween(745.0, 751.0);
    }

    @Test
    void a_name_stands_in_its_band_where_it_fits_else_its_initials_else_nothing() {
        assertThat(bands(Mandates.of(role(
                        1000,
                        seat(
                                1,
                                ended("Ada Anders", 1000, 700),
                                ended("Ben Bo", 690, 630),
                                ended("Cy Cole", 620, 615))))))
                .extracting(Bands.Band::said)
                .containsExactly("Ada Anders", "BB", "", "");
    }

    @Test
    void the_scale_has_few_words_however_long_ago_it_begins() {
        for (int days : new int[] {1, 40, 400, 4_000, 20_000}) {
            var ticks = new Bands(PAGE, Mandates.of(role(days, seat(1, running("Ada", days, 20))))).ticks();
            assertThat(ticks).as("%s days", days).hasSizeBetween(1, 10);
            assertThat(ticks.getFirst().label()).contains("19");
        }
    }

    @Test
    void what_was_before_the_last_dozen_is_neither_drawn_nor_called_vacant() {
        var terms = IntStream.range(0, Seat.TERMS)
                .mapToObj(number -> ended("Ada", 600 - number * 50, 560 - number * 50))
                .toArray(Term[]::new);
        var mandates = Mandates.of(role(4_000, seat(1, terms), seat(2, ended("Ben", 3_000, 2_000))));
        assertThat(mandates.cut()).isTrue();
        assertThat(mandates.since()).isEqualTo(daysAgo(600));
        assertThat(mandates.stretches().getFirst().term()).isNotNull();
        assertThat(mandates.stretches())
                .filteredOn(stretch -> stretch.seat() == 2)
                .singleElement()
                .satisfies(stretch -> assertThat(stretch.isVacantNow()).isTrue());
    }

    private static org.assertj.core.groups.Tuple tuple(boolean vacant, int from, int to) {
        return org.assertj.core.groups.Tuple.tuple(vacant, daysAgo(from), daysAgo(to));
    }

    private static List<Bands.Band> bands(Mandates mandates) {
        return new Bands(PAGE, mandates).bands();
    }

    private static RolePage role(int definedDaysAgo, Seat... seats) {
        var line = new RoleLine(new RoleId("r_1"), "Curator", "Texts", seats.length, 0);
        var defined = new EntryLink("roles.RoleDefined", UUID.randomUUID(), 3, daysAgo(definedDaysAgo));
        var all = new Page<>(List.of(seats), Optional.empty());
        return new RolePage(line, List.of(), List.of(), 90, defined, all, new Page<>(List.of(), Optional.empty()));
    }

    private static Seat seat(int number, Term... earliestFirst) {
        var terms = new ArrayList<>(List.of(earliestFirst)).reversed();
        var last = terms.getFirst();
        var holder = last.endedAt() != null ? null : new Seat.Holder(last.person(), last.since(), last.endsAt());
        return new Seat(number, holder == null ? last.endedAt() : null, holder, null, terms);
    }

    private static Term ended(String name, int from, int to) {
        return new Term(person(name), daysAgo(from), daysAgo(to), daysAgo(to), Reason.TERM_ENDED, 7);
    }

    private static Term running(String name, int daysAgo, int daysToGo) {
        return new Term(person(name), daysAgo(daysAgo), daysAgo(-daysToGo), null, null, 7);
    }

    private static Person person(String name) {
        return new Person(new MemberId("m_" + name.charAt(0)), Optional.of(name), Optional.empty(), false);
    }

    private static Instant daysAgo(int days) {
        return Instant.EPOCH.minus(Duration.ofDays(days));
    }
}
