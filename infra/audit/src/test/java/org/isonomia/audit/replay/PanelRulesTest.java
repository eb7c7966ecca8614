package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.history.HonestHistory.BO;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.rewrite;
import static org.isonomia.audit.replay.Mutations.rewriteLast;
import static org.isonomia.audit.replay.Mutations.stamp;
import static org.isonomia.audit.replay.Mutations.stopBefore;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.audit.history.Panels;
import org.isonomia.events.MemberId;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.FullPollDemanded;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.LotFailed;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PanelPlaceDeclined;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.draws.DrawEvent.SeedEntered;
import org.isonomia.events.draws.DrawEvent.ShareCommitted;
import org.isonomia.rules.roll.Roll;
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
                breach("a party in the pool", Kind.DRAW_DIFFERS, rewrite(PoolFixed.class, e -> parties(e, List.of()))),
                breach("another left out", Kind.DRAW_DIFFERS, rewrite(PoolFixed.class, e -> parties(e, List.of(BO)))),
                breach("no volunteers called", Kind.DRAWN_OUT_OF_TURN, drop(LotCalled.class)),
                breach(
                        "a value of a beacon seeds it",
                        Kind.DRAWN_OUT_OF_TURN,
                        Mutations.replace(ShareCommitted.class, e -> new SeedEntered(e.poll(), e.by(), e.digest()))),
                breach("a panel of no seed", Kind.DRAWN_OUT_OF_TURN, rewrite(PanelDrawn.class, e -> seed(e))),
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
                breach("lapsed before its lot failed", Kind.DRAWN_OUT_OF_TURN, drop(LotFailed.class)),
                breach("lapsed twice", Kind.DRAWN_OUT_OF_TURN, repeat(DrawLapsed.class)),
                breach("never lapsed", Kind.OPEN_PAST_ITS_END, drop(DrawLapsed.class)),
                breach("never drawn", Kind.OPEN_PAST_ITS_END, stopBefore(PoolFixed.class)),
                breach("another pool", Kind.DRAW_DIFFERS, rewriteLast(PoolFixed.class, PanelRulesTest::smaller)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Panels.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    private static PoolFixed places(PoolFixed event, int places) {
        return new PoolFixed(event.poll(), event.pool(), places, event.parties(), null, null);
    }

    private static PoolFixed parties(PoolFixed event, List<MemberId> parties) {
        return new PoolFixed(event.poll(), event.pool(), event.places(), parties, null, null);
    }

    private static PoolFixed smaller(PoolFixed event) {
        var pool = new Roll(3, event.pool().digest(), 1);
        return new PoolFixed(event.poll(), pool, event.places(), event.parties(), null, null);
    }

    private static PanelDrawn seed(PanelDrawn event) {
        return new PanelDrawn(event.poll(), "0".repeat(64), event.drawn(), event.seatsAt());
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
