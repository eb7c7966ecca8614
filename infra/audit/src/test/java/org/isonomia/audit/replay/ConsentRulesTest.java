package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.rewrite;
import static org.isonomia.audit.replay.Mutations.stamp;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Consents;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.ObjectionAnswered;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.ObjectionUpheld;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.rules.exact.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule of objections, extensions, second calls and forecasts; the breach is named. */
class ConsentRulesTest {
    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("a forecast made rosier", Kind.FORECAST_DIFFERS, rewrite(PollOpened.class, e -> rosier(e))),
                breach("not extended", Kind.EXTENDED_OUT_OF_TURN, drop(ClosingTimeExtended.class)),
                breach("extended twice", Kind.EXTENDED_OUT_OF_TURN, repeat(ClosingTimeExtended.class)),
                breach(
                        "extended early",
                        Kind.EXTENDED_OUT_OF_TURN,
                        stamp(ClosingTimeExtended.class, Duration.ofHours(-1))),
                breach(
                        "extended for longer",
                        Kind.EXTENDED_OUT_OF_TURN,
                        rewrite(
                                ClosingTimeExtended.class,
                                e -> new ClosingTimeExtended(
                                        e.poll(), e.closesAt().plusSeconds(1), e.ballots(), e.needed()))),
                breach("an objection swallowed", Kind.OBJECTION_OUT_OF_TURN, drop(ObjectionRaised.class)),
                breach("an objection kept alive", Kind.OBJECTION_OUT_OF_TURN, drop(ObjectionWithdrawn.class)),
                breach("withdrawn twice", Kind.OBJECTION_OUT_OF_TURN, repeat(ObjectionWithdrawn.class)),
                breach(
                        "answered by another",
                        Kind.OBJECTION_OUT_OF_TURN,
                        rewrite(
                                ObjectionAnswered.class,
                                e -> new ObjectionAnswered(e.poll(), e.objector(), HonestHistory.CY, e.answer()))),
                breach(
                        "upheld by the objector",
                        Kind.OBJECTION_OUT_OF_TURN,
                        rewrite(ObjectionUpheld.class, e -> new ObjectionUpheld(e.poll(), e.objector(), e.objector()))),
                breach("nothing upheld", Kind.RESULT_DIFFERS, drop(ObjectionUpheld.class)),
                breach("called again twice", Kind.FOLLOWED_OUT_OF_TURN, repeat(SecondCallAnnounced.class)),
                breach("called again unannounced", Kind.FOLLOWED_OUT_OF_TURN, drop(SecondCallAnnounced.class)),
                breach(
                        "called again without notice",
                        Kind.FOLLOWED_OUT_OF_TURN,
                        rewrite(
                                SecondCallAnnounced.class,
                                e -> new SecondCallAnnounced(
                                        e.poll(), e.next(), e.opensAt().minusSeconds(60)))),
                breach("a second call on other terms", Kind.TERMS_DIFFER, log -> {
                    int place =
                            log.find(PollOpened.class, e -> e.terms().occasion().reason() == Reason.SECOND_CALL);
                    var opened = (PollOpened) log.drafts.get(place).event();
                    var kind = org.isonomia.events.community.DecisionKind.POLICY;
                    log.change(place, new PollOpened(opened.poll(), Mutations.withKind(opened.terms(), kind)));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Consents.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    private static PollOpened rosier(PollOpened event) {
        var forecast = java.util.Objects.requireNonNull(event.terms().forecast());
        var rosier = new PollForecast(forecast.quorum(), forecast.preconditions(), Rational.ONE);
        return new PollOpened(event.poll(), event.terms().foreseeing(rosier));
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
