package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.rewrite;
import static org.isonomia.audit.replay.Mutations.stamp;
import static org.isonomia.audit.replay.Mutations.stopBefore;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.Reviewed;
import org.isonomia.events.ProposalId;
import org.isonomia.events.proposals.ProposalEvent.ReviewOpened;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is looked back on is asked by itself, in time and in no other words. */
class ReviewRulesTest {
    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(
                        "on another day",
                        Kind.EFFECTS_DIFFER,
                        rewrite(
                                ReviewPlanned.class,
                                e -> new ReviewPlanned(e.proposal(), e.opensAt().plusSeconds(1)))),
                breach(
                        "of another proposal",
                        Kind.EFFECTS_DIFFER,
                        rewrite(ReviewPlanned.class, e -> new ReviewPlanned(new ProposalId("q_other"), e.opensAt()))),
                breach("never asked", Kind.OPEN_PAST_ITS_END, stopBefore(QuestionRaised.class)),
                breach(
                        "asked before its day",
                        Kind.REVIEW_OUT_OF_TURN,
                        stamp(QuestionRaised.class, Duration.ofDays(-30))
                                .andThen(stamp(ReviewOpened.class, Duration.ofDays(-30)))),
                breach(
                        "asked in other words",
                        Kind.REVIEW_OUT_OF_TURN,
                        rewrite(
                                QuestionRaised.class,
                                e -> new QuestionRaised(
                                        e.question(),
                                        e.raiser(),
                                        "Down with it",
                                        e.text(),
                                        e.thread(),
                                        e.raisedAt(),
                                        e.endsAt()))),
                breach("asked without saying of what", Kind.ASKED_ANEW_OUT_OF_TURN, drop(ReviewOpened.class)),
                breach("said without being asked", Kind.REVIEW_OUT_OF_TURN, drop(QuestionRaised.class)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_review_that_is_not_as_it_was_decided_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Reviewed.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    @Test
    void a_review_replays_clean() {
        assertThat(Export.replay(Reviewed.everything()).disagreements()).isEmpty();
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
