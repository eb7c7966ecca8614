package org.isonomia.audit.replay;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.isonomia.audit.history.Access;
import org.isonomia.audit.history.Acts;
import org.isonomia.audit.history.Advices;
import org.isonomia.audit.history.Amendments;
import org.isonomia.audit.history.Cancelled;
import org.isonomia.audit.history.Challenged;
import org.isonomia.audit.history.Circles;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Consents;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.Hastened;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.audit.history.Orders;
import org.isonomia.audit.history.Panels;
import org.isonomia.audit.history.Recordings;
import org.isonomia.audit.history.Reviewed;
import org.isonomia.audit.history.Rotated;
import org.isonomia.audit.history.Seals;
import org.isonomia.audit.history.Seconds;
import org.isonomia.audit.history.Suspended;
import org.isonomia.audit.history.Uncounted;
import org.isonomia.events.Kind;
import org.isonomia.events.catalogue.Isonomia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HonestHistoryTest {
    @Test
    void an_honest_history_replays_clean() {
        var report = Export.replay(HonestHistory.everything());
        assertThat(report.disagreements()).isEmpty();
        assertThat(report.clean()).isTrue();
        assertThat(report.derived().members()).isEqualTo(4);
        assertThat(report.derived().pending()).isZero();
        assertThat(report.texts().missing()).isZero();
        assertThat(report.derived().roles().getFirst().holders()).isEmpty();
    }

    @Test
    void an_honest_history_of_consent_replays_clean() {
        var report = Export.replay(Consents.everything());
        assertThat(report.disagreements()).isEmpty();
        assertThat(report.derived().pending()).isZero();
    }

    @Test
    void an_honest_history_of_panels_replays_clean() {
        var report = Export.replay(Panels.everything());
        assertThat(report.disagreements()).isEmpty();
        assertThat(report.derived().pending()).isZero();
    }

    @Test
    void a_ballot_by_a_clock_that_was_set_back_after_the_opening_is_in_order() {
        var log = new Community("bo", "cy");
        var poll = log.open(log.propose("one"));
        log.pass(Duration.ofHours(-1));
        log.vote(poll, HonestHistory.BO, "yes");
        log.pass(Duration.ofHours(1));
        log.settle(poll);
        assertThat(Export.replay(log.drafts).disagreements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"panels", "challenged"})
    void polls_of_the_first_rules_and_draws_by_a_beacon_still_replay_clean(String history) {
        var report = Export.replay(ofFirstRules(history));
        assertThat(report.disagreements()).isEmpty();
        assertThat(report.derived().pending()).isZero();
    }

    /** As the last program before rules had a version exported it. */
    private static byte[] ofFirstRules(String history) {
        try (var in =
                HonestHistoryTest.class.getResourceAsStream("/exports/" + history + "-of-the-first-rules.ndjson")) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_kind_of_event_occurs_in_them() {
        var kinds =
                new HashSet<>(Export.replay(HonestHistory.everything()).events().keySet());
        kinds.addAll(Export.replay(Consents.everything()).events().keySet());
        kinds.addAll(Export.replay(Panels.everything()).events().keySet());
        kinds.addAll(Export.replay(Hastened.everything()).events().keySet());
        kinds.addAll(Export.replay(Hastened.calledOff()).events().keySet());
        kinds.addAll(Export.replay(Suspended.everything()).events().keySet());
        kinds.addAll(Export.replay(Acts.everything()).events().keySet());
        kinds.addAll(Export.replay(Access.comingBack()).events().keySet());
        kinds.addAll(Export.replay(Amendments.everything()).events().keySet());
        for (String name : List.of("the-ford", "the-frost")) {
            var recorded = Recordings.named(name);
            kinds.addAll(recorded.replay(recorded.drafts()).events().keySet());
        }
        kinds.addAll(Export.replay(Circles.everything()).events().keySet());
        kinds.addAll(Export.replay(Reviewed.everything()).events().keySet());
        kinds.addAll(Export.replay(Cancelled.everything()).events().keySet());
        kinds.addAll(Export.replay(Challenged.everything()).events().keySet());
        kinds.addAll(Export.replay(Access.everything()).events().keySet());
        kinds.addAll(Export.replay(Rotated.everything()).events().keySet());
        kinds.addAll(Export.replay(Seals.everything()).events().keySet());
        kinds.addAll(Export.replay(Advices.everything()).events().keySet());
        kinds.addAll(Export.replay(Seconds.everything()).events().keySet());
        kinds.addAll(Export.replay(Orders.tied(false)).events().keySet());
        kinds.addAll(Export.replay(Orders.everything()).events().keySet());
        kinds.addAll(
                Export.replay(Uncounted.after(Duration.ofDays(30))).events().keySet());
        kinds.addAll(Export.replay(ofFirstRules("panels")).events().keySet());
        assertThat(kinds).isEqualTo(Isonomia.CATALOGUE.kinds().map(Kind::name).collect(toSet()));
    }

    @Test
    void every_beginning_of_it_that_ends_with_a_whole_act_replays_clean() {
        var drafts = HonestHistory.everything();
        for (int end = 1; end <= drafts.size(); end++) {
            boolean whole = end == drafts.size() || drafts.get(end).stamp().ordinal() == 0;
            if (whole)
                assertThat(Export.replay(drafts.subList(0, end)).disagreements())
                        .as("the first %d entries", end)
                        .isEmpty();
        }
    }
}
