package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheWell.*;

import java.time.Instant;
import java.util.List;
import org.isonomia.deciding.Rivalry.Rival;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.forecast.Forecast;
import org.isonomia.rules.forecast.Precondition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProspectsIT {
    /** A day after the log ends. */
    private static final Instant DAY = Instant.parse("2026-08-28T13:30:00Z");

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
    void the_prospect_of_a_poll_rests_on_the_polls_of_its_kind_that_were_counted() {
        var charter = views.community().community().orElseThrow().charter().charter();
        var prospect = views.prospects().binding(charter, List.of(DEFINE), DAY, List.of());
        var forecast = prospect.forecast().quorum();
        assertThat(forecast.evidence()).extracting(past -> past.poll()).containsExactlyInAnyOrder(DECIDED, CONFLICTED);
        assertThat(forecast.rollSize()).isEqualTo(8);
        assertThat(forecast.required())
                .isEqualTo(charter.procedure(DecisionKind.ROLE).quorum().required(8));
        assertThat(forecast.recomputes()).isTrue();
        assertThat(prospect.alternatives()).isNotEmpty();
        var ofTheCharter = views.prospects().binding(charter, List.of(new PublishLog()), DAY, List.of());
        assertThat(ofTheCharter.forecast().quorum().evidence())
                .extracting(past -> past.poll())
                .containsExactly(first(new ProposalId("q_publish")));
    }

    @Test
    void advice_rests_on_the_turnout_of_those_who_are_asked() {
        var charter = views.community().community().orElseThrow().charter().charter();
        var all = views.prospects()
                .advisory(charter, null, null, List.of())
                .forecast()
                .quorum();
        assertThat(all.rollSize()).isEqualTo(8);
        var holders = views.prospects()
                .advisory(charter, CURATOR, null, List.of())
                .forecast()
                .quorum();
        assertThat(holders.rollSize()).isEqualTo(1);
        assertThat(holders.evidence()).isEmpty();
        var keepers = views.prospects()
                .advisory(charter, null, "keeper", List.of())
                .forecast()
                .quorum();
        assertThat(keepers.rollSize()).isEqualTo(1);
    }

    @Test
    void rivals_are_foreseen_by_the_kind_that_decides_them_all() {
        var charter = views.community().community().orElseThrow().charter().charter();
        var rivals = List.of(new Rival(HILL, 1, "The hill", List.of(DEFINE), ADA));
        assertThat(views.prospects()
                        .rivals(charter, rivals, DAY, List.of())
                        .forecast()
                        .quorum()
                        .evidence())
                .extracting(past -> past.poll())
                .containsExactlyInAnyOrder(DECIDED, CONFLICTED);
    }

    @Test
    void preconditions_make_a_poll_less_likely_to_come_to_anything() {
        var charter = views.community().community().orElseThrow().charter().charter();
        var half = new Precondition("Members", "The roll", "Ada", DAY, Rational.of(1, 2));
        var prospect = views.prospects().binding(charter, List.of(DEFINE), DAY, List.of(half, half));
        var alone = prospect.forecast().quorum().inputs().probability();
        assertThat(prospect.forecast().together()).isEqualTo(Forecast.recorded(alone.times(Rational.of(1, 4))));
    }
}
