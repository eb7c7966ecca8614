package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.rewrite;
import static org.isonomia.audit.replay.Mutations.rewriteLast;
import static org.isonomia.audit.replay.Mutations.stamp;
import static org.isonomia.audit.replay.Mutations.stopBefore;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.audit.history.Panels;
import org.isonomia.events.polls.DrawEvent.DrawLapsed;
import org.isonomia.events.polls.DrawEvent.FullPollDemanded;
import org.isonomia.events.polls.DrawEvent.PanelDrawn;
import org.isonomia.events.polls.DrawEvent.PanelPlaceDeclined;
import org.isonomia.events.polls.DrawEvent.PanelSeated;
import org.isonomia.events.polls.DrawEvent.PoolFixed;
import org.isonomia.events.polls.DrawEvent.SeedEntered;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule of draws; the breach is named. */
class PanelRulesTest {
    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("drawn twice in its place", Kind.DRAWN_OUT_OF_TURN, repeat(PoolFixed.class)),
                breach("drawn with no pool fixed", Kind.DRAWN_OUT_OF_TURN, drop(PoolFixed.class)),
                breach("a larger panel", Kind.DRAW_DIFFERS, rewrite(PoolFixed.class, e -> places(e, 3))),
                breach("a round known already", Kind.DRAW_DIFFERS, rewrite(PoolFixed.class, e -> round(e, -4_000))),
                breach(
                        "a seed before its round",
                        Kind.DRAWN_OUT_OF_TURN,
                        stamp(SeedEntered.class, Duration.ofHours(-1))),
                breach("one member alone seeds it", Kind.DRAWN_OUT_OF_TURN, drop(SeedEntered.class)),
                breach(
                        "two entered different seeds",
                        Kind.DRAWN_OUT_OF_TURN,
                        rewrite(SeedEntered.class, e -> new SeedEntered(e.poll(), e.by(), "0".repeat(64)))),
                breach(
                        "a seed that is none",
                        Kind.DRAW_DIFFERS,
                        rewrite(SeedEntered.class, e -> new SeedEntered(e.poll(), e.by(), "lucky"))),
                breach(
                        "entered for another",
                        Kind.ACTED_FOR_ANOTHER,
                        rewrite(SeedEntered.class, e -> new SeedEntered(e.poll(), HonestHistory.DI, e.seed()))),
                breach("nothing drawn from two seeds", Kind.DRAWN_OUT_OF_TURN, drop(PanelDrawn.class)),
                breach(
                        "friends drawn",
                        Kind.DRAW_DIFFERS,
                        rewrite(
                                PanelDrawn.class,
                                e -> new PanelDrawn(
                                        e.poll(), e.seed(), e.drawn().reversed(), e.seatsAt()))),
                breach(
                        "no time to decline",
                        Kind.DRAW_DIFFERS,
                        rewrite(
                                PanelDrawn.class,
                                e -> new PanelDrawn(
                                        e.poll(),
                                        e.seed(),
                                        e.drawn(),
                                        e.seatsAt().minusSeconds(60)))),
                breach("a place declined twice", Kind.DRAWN_OUT_OF_TURN, repeat(PanelPlaceDeclined.class)),
                breach("a declined place kept", Kind.DRAW_DIFFERS, drop(PanelPlaceDeclined.class)),
                breach("seated early", Kind.DRAWN_OUT_OF_TURN, stamp(PanelSeated.class, Duration.ofHours(-1))),
                breach("no panel seated", Kind.FOLLOWED_OUT_OF_TURN, drop(PanelSeated.class)),
                breach("demanded once, and opened", Kind.DRAWN_OUT_OF_TURN, drop(FullPollDemanded.class)),
                breach(
                        "one demands it twice",
                        Kind.DRAWN_OUT_OF_TURN,
                        rewrite(FullPollDemanded.class, e -> new FullPollDemanded(e.poll(), HonestHistory.CY))),
                breach("lapsed early", Kind.DRAWN_OUT_OF_TURN, stamp(DrawLapsed.class, Duration.ofHours(-1))),
                breach("lapsed twice", Kind.DRAWN_OUT_OF_TURN, repeat(DrawLapsed.class)),
                breach("never lapsed", Kind.OPEN_PAST_ITS_END, drop(DrawLapsed.class)),
                breach("never drawn", Kind.OPEN_PAST_ITS_END, stopBefore(PoolFixed.class)),
                breach(
                        "another pool",
                        Kind.DRAW_DIFFERS,
                        rewriteLast(
                                PoolFixed.class,
                                e -> new PoolFixed(
                                        e.poll(),
                                        new org.isonomia.rules.roll.Roll(
                                                3, e.pool().digest(), 1),
                                        e.places(),
                                        e.round(),
                                        e.until()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Panels.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    private static PoolFixed places(PoolFixed event, int places) {
        return new PoolFixed(event.poll(), event.pool(), places, event.round(), event.until());
    }

    private static PoolFixed round(PoolFixed event, long rounds) {
        return new PoolFixed(event.poll(), event.pool(), event.places(), event.round() + rounds, event.until());
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
