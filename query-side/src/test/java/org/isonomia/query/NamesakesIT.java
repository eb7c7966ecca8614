package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheWell.ADA;
import static org.isonomia.events.recorded.TheWell.BEN;
import static org.isonomia.events.recorded.TheWell.CYD;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.query.community.history.HistoryFilter;
import org.isonomia.query.membership.members.Member;
import org.isonomia.query.membership.members.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a community of before names were held against each other Ada and Cyd have one. */
class NamesakesIT {
    private static final Person CYD_SEEN =
            new Person(CYD, Optional.of("Ada Lovelace"), Optional.of("ada-lovelace-2"), true);
    static ViewsFixture fixture;
    static Views views;

    @BeforeAll
    static void start() {
        fixture = new ViewsFixture(MemoryLog.recorded("before-counting-rules"));
        views = fixture.views;
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void who_has_a_name_like_anothers_is_told_apart_from_them() {
        assertThat(views.members().alike(ADA, 10)).extracting(Member::person).containsExactly(CYD_SEEN);
        assertThat(views.members().alike(BEN, 10)).isEmpty();
        assertThat(CYD_SEEN.distinctly()).contains("Ada Lovelace (@ada-lovelace-2)");
        assertThat(views.members().member(BEN).orElseThrow().person().distinctly())
                .contains("Ben");
    }

    @Test
    void each_has_a_handle_of_their_own() {
        assertThat(views.members().byHandles(List.of("ada-lovelace", "ada-lovelace-2")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("ada-lovelace", ADA, "ada-lovelace-2", CYD));
        assertThat(views.members().byHandles(List.of("ada-lovel\u0430ce")))
                .as("typed with a Cyrillic letter")
                .containsExactly(Map.entry("ada-lovel\u0430ce", ADA));
    }

    @Test
    void the_history_names_them_with_their_handles() {
        var lines = views.history()
                .newest(Locale.ENGLISH, HistoryFilter.ALL, null, 1_000)
                .items();
        assertThat(lines.getLast().sentence())
                .isEqualTo("Ada Lovelace (@ada-lovelace) founded the community “The Spring”.");
    }

    @Test
    void whose_namesake_is_erased_is_told_apart_from_nobody_any_more() {
        try (var own = new ViewsFixture(MemoryLog.recorded("before-counting-rules"))) {
            assertThat(own.views.members().member(ADA).orElseThrow().person().distinctly())
                    .contains("Ada Lovelace (@ada-lovelace)");
            own.log.erase(CYD);
            own.log.append(CYD, null, new PersonalDataErased(CYD));
            own.catchUp();
            assertThat(own.views.members().member(ADA).orElseThrow().person().distinctly())
                    .contains("Ada Lovelace");
        }
    }
}
