package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.history.HonestHistory.DI;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.rewrite;
import static org.isonomia.audit.replay.Mutations.stamp;
import static org.isonomia.audit.replay.Mutations.stopBefore;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.Orders;
import org.isonomia.audit.history.Panels;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.LotDrawn;
import org.isonomia.events.draws.DrawEvent.LotFailed;
import org.isonomia.events.draws.DrawEvent.ShareCommitted;
import org.isonomia.events.draws.DrawEvent.ShareRevealed;
import org.isonomia.events.results.ResultEvent.EffectsDone;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.EffectsFreed;
import org.isonomia.events.results.ResultEvent.EffectsQueued;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule of lots, ties and the order of effects; the breach is named. */
class LotRulesTest {
    @Test
    void lots_ties_and_effects_in_their_order_replay_clean() {
        for (var history : List.of(Panels.everything(), Orders.everything(), Orders.tied(true), Orders.tied(false)))
            assertThat(Export.replay(history).disagreements()).isEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("committed late", Kind.LOT_OUT_OF_TURN, stamp(ShareCommitted.class, Duration.ofDays(4))),
                breach(
                        "a party commits",
                        Kind.LOT_OUT_OF_TURN,
                        rewrite(
                                ShareCommitted.class,
                                e -> new ShareCommitted(e.poll(), e.of(), e.call(), Community.ADA, e.digest()))),
                breach(
                        "committed for another",
                        Kind.ACTED_FOR_ANOTHER,
                        rewrite(
                                ShareCommitted.class,
                                e -> new ShareCommitted(e.poll(), e.of(), e.call(), DI, e.digest()))),
                breach("two are enough", Kind.LOT_OUT_OF_TURN, drop(ShareCommitted.class)),
                breach(
                        "no digest",
                        Kind.LOT_OUT_OF_TURN,
                        rewrite(
                                ShareCommitted.class,
                                e -> new ShareCommitted(e.poll(), e.of(), e.call(), e.by(), "lucky"))),
                breach("revealed early", Kind.LOT_OUT_OF_TURN, stamp(ShareRevealed.class, Duration.ofDays(-1))),
                breach("revealed twice", Kind.LOT_OUT_OF_TURN, repeat(ShareRevealed.class)),
                breach(
                        "another share than committed to",
                        Kind.LOT_DIFFERS,
                        rewrite(
                                ShareRevealed.class,
                                e -> new ShareRevealed(e.poll(), e.of(), e.call(), e.by(), "9".repeat(64)))),
                breach(
                        "one left out who revealed",
                        Kind.LOT_DIFFERS,
                        rewrite(LotDrawn.class, e -> drawn(e, 1, e.seed()))),
                breach("another seed", Kind.LOT_DIFFERS, rewrite(LotDrawn.class, e -> drawn(e, 0, "0".repeat(64)))),
                breach("drawn before all revealed", Kind.LOT_OUT_OF_TURN, drop(ShareRevealed.class)),
                breach("all revealed, nothing drawn", Kind.LOT_OUT_OF_TURN, drop(LotDrawn.class)),
                breach(
                        "less time to commit",
                        Kind.LOT_DIFFERS,
                        rewrite(
                                LotCalled.class,
                                e -> new LotCalled(
                                        e.poll(),
                                        e.of(),
                                        e.call(),
                                        e.withheld(),
                                        e.commitBy().minusSeconds(60),
                                        e.revealBy()))),
                breach("never ended", Kind.OPEN_PAST_ITS_END, stopBefore(LotFailed.class)),
                breach("failed early", Kind.LOT_OUT_OF_TURN, stamp(LotFailed.class, Duration.ofHours(-1))),
                breach(
                        "a name hidden",
                        Kind.LOT_DIFFERS,
                        rewrite(LotFailed.class, e -> new LotFailed(e.poll(), e.of(), e.call(), List.of(DI)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_of_lots_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        named(Panels.everything(), kind, breach);
    }

    static Stream<Arguments> tieBreaches() {
        return Stream.of(
                breach("the other rival", Kind.TIE_DIFFERS, rewrite(TieBroken.class, LotRulesTest::other)),
                breach(
                        "the status quo against the lot",
                        Kind.TIE_DIFFERS,
                        rewrite(TieBroken.class, e -> new TieBroken(e.poll(), Outcome.REJECTED, List.of(), null))),
                breach("never broken", Kind.LOT_OUT_OF_TURN, drop(TieBroken.class)),
                breach("no lot called", Kind.OPEN_PAST_ITS_END, stopBefore(LotCalled.class)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tieBreaches")
    void a_breach_of_a_rule_of_ties_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        named(Orders.tied(true), kind, breach);
    }

    @Test
    void a_rival_that_wins_although_nobody_made_a_seed_is_named() {
        named(
                Orders.tied(false),
                Kind.TIE_DIFFERS,
                rewrite(TieBroken.class, e -> new TieBroken(e.poll(), Outcome.ADOPTED, List.of("o1"), null)));
    }

    static Stream<Arguments> orderBreaches() {
        return Stream.of(
                breach("not queued", Kind.EFFECT_ORDER_DIFFERS, drop(EffectsQueued.class)),
                breach(
                        "queued for something else",
                        Kind.EFFECT_ORDER_DIFFERS,
                        rewrite(EffectsQueued.class, e -> new EffectsQueued(e.poll(), List.of("log")))),
                breach("not done", Kind.EFFECT_ORDER_DIFFERS, drop(EffectsDone.class)),
                breach("done twice", Kind.EFFECT_ORDER_DIFFERS, repeat(EffectsDone.class)),
                breach("nobody freed", Kind.EFFECT_ORDER_DIFFERS, drop(EffectsFreed.class)),
                breach("the later one first", Kind.ENACTED_OUT_OF_TURN, LotRulesTest::laterFirst));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orderBreaches")
    void a_breach_of_the_order_of_effects_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        named(Orders.everything(), kind, breach);
    }

    private static void named(List<Draft> history, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(history);
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    private static LotDrawn drawn(LotDrawn event, int without, String seed) {
        var revealed = event.revealed().subList(without, event.revealed().size());
        return new LotDrawn(event.poll(), event.of(), event.call(), revealed, event.withheld(), seed);
    }

    private static TieBroken other(TieBroken event) {
        String winner = event.winners().getFirst().equals("o1") ? "o2" : "o1";
        return new TieBroken(event.poll(), event.outcome(), List.of(winner), null);
    }

    private static void laterFirst(Tampering log) {
        int first = log.find(EffectsEnacted.class);
        var act = new java.util.ArrayList<>(log.drafts.subList(first, first + 4));
        log.drafts.subList(first, first + 4).clear();
        log.drafts.addAll(first + 3, act);
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
