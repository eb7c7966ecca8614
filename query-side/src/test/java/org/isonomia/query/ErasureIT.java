package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheWell.ADA;
import static org.isonomia.events.recorded.TheWell.DAN;
import static org.isonomia.events.recorded.TheWell.KIM;
import static org.isonomia.events.recorded.TheWell.WELL;

import java.util.List;
import java.util.Locale;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.query.community.history.HistoryFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErasureIT {
    final ViewsFixture fixture = new ViewsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void an_erased_member_has_no_name_handle_or_words_left_and_everything_else_still_shows() {
        fixture.log.erase(ADA);
        fixture.log.append(ADA, null, new MemberLeft(ADA));
        fixture.log.append(ADA, null, new PersonalDataErased(ADA));
        fixture.catchUp();
        var views = fixture.views;
        assertThat(views.members().member(ADA).orElseThrow().person().name()).isEmpty();
        assertThat(views.members().byHandles(List.of("ada-adas"))).isEmpty();
        assertThat(Rows.of("view_membership", fixture.source).get("handle")).doesNotContain("m_ada");
        assertThat(views.threads().thread(WELL, null, 10).orElseThrow().text()).isEmpty();
        assertThat(views.history()
                        .newest(Locale.ENGLISH, HistoryFilter.ALL, null, 1_000)
                        .items()
                        .getLast()
                        .sentence())
                .isEqualTo("A former member founded the community “The Well”.");
    }

    @Test
    void who_was_erased_by_their_own_wish_or_by_decision_is_without_a_name_from_then_on() {
        for (var member : List.of(DAN, KIM)) {
            assertThat(fixture.views
                            .members()
                            .member(member)
                            .orElseThrow()
                            .person()
                            .name())
                    .isEmpty();
            assertThat(Rows.of("view_membership", fixture.source).get("handle")).doesNotContain(member.value());
        }
    }

    @Test
    void a_rebuild_after_an_erasure_brings_nothing_back() {
        fixture.log.erase(ADA);
        fixture.views.runner().rebuild("membership").join();
        assertThat(Rows.of("view_membership", fixture.source).get("handle")).doesNotContain("m_ada");
        assertThat(fixture.views.members().isMember(ADA)).isTrue();
    }
}
