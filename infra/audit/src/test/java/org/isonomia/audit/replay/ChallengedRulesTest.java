package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.history.HonestHistory.BO;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.rewrite;
import static org.isonomia.audit.replay.Mutations.stopBefore;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Challenged;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.results.ResultEvent.ChallengeRaised;
import org.isonomia.events.results.ResultEvent.ChallengeSupported;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule of challenges; the breach is named. */
class ChallengedRulesTest {
    @Test
    void challenges_heard_and_unheard_replay_clean() {
        var report = Export.replay(Challenged.everything());
        assertThat(report.disagreements()).isEmpty();
        assertThat(report.derived().pending()).isZero();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("enacted within the window", Kind.ENACTED_OUT_OF_TURN, stamp(EffectsEnacted.class, -3)),
                breach("never enacted", Kind.OPEN_PAST_ITS_END, drop(EffectsEnacted.class)),
                breach("another window", Kind.RESULT_DIFFERS, rewrite(PollDecided.class, e -> until(e, 1))),
                breach("no window", Kind.RESULT_DIFFERS, rewrite(PollDecided.class, e -> until(e, null))),
                breach("challenged twice", Kind.CHALLENGED_OUT_OF_TURN, repeat(ChallengeRaised.class)),
                breach("challenged late", Kind.CHALLENGED_OUT_OF_TURN, stamp(ChallengeRaised.class, 4)),
                breach("supported late", Kind.CHALLENGED_OUT_OF_TURN, stamp(ChallengeSupported.class, 4)),
                breach("heard with one supporter", Kind.CHALLENGED_OUT_OF_TURN, drop(ChallengeRaised.class)),
                breach("enough, and not heard", Kind.CHALLENGED_OUT_OF_TURN, drop(ResultChallenged.class)),
                breach(
                        "other challengers",
                        Kind.CHALLENGED_OUT_OF_TURN,
                        rewrite(
                                ResultChallenged.class,
                                e -> new ResultChallenged(e.poll(), e.by(), null, List.of(e.by())))),
                breach(
                        "a third challenge in a year",
                        Kind.CHALLENGED_OUT_OF_TURN,
                        Mutations.<ChallengeRaised>rewriteLast(
                                ChallengeRaised.class,
                                e -> new ChallengeRaised(
                                        e.poll(), HonestHistory.BO, e.raisedAt(), Community.sealed(BO, "Again")))),
                breach(
                        "challenged for another",
                        Kind.ACTED_FOR_ANOTHER,
                        rewrite(
                                ChallengeRaised.class,
                                e -> new ChallengeRaised(e.poll(), HonestHistory.CY, e.raisedAt(), e.reason()))),
                breach(
                        "a judge who challenges",
                        Kind.DRAW_DIFFERS,
                        rewrite(
                                PoolFixed.class,
                                e -> new PoolFixed(e.poll(), e.pool(), e.places(), List.of(BO), null, null))),
                breach("all not asked", Kind.VERDICT_DIFFERS, ChallengedRulesTest::dropRatification),
                breach("no panel drawn", Kind.CHALLENGED_OUT_OF_TURN, drop(PoolFixed.class)),
                breach("a panel without a challenge", Kind.DRAWN_OUT_OF_TURN, drop(ResultChallenged.class)),
                breach(
                        "a smaller panel",
                        Kind.DRAW_DIFFERS,
                        rewrite(PoolFixed.class, e -> new PoolFixed(e.poll(), e.pool(), 1, e.parties(), null, null))),
                breach("no verdict", Kind.VERDICT_DIFFERS, drop(ResultUpheld.class)),
                breach("the other verdict", Kind.VERDICT_DIFFERS, ChallengedRulesTest::otherVerdict),
                breach(
                        "upheld by another poll",
                        Kind.CHALLENGED_OUT_OF_TURN,
                        rewrite(ResultUpheld.class, e -> new ResultUpheld(e.poll(), new PollId("p_0"), null))),
                breach("never held again", Kind.OPEN_PAST_ITS_END, ChallengedRulesTest::stopAtTheVerdict),
                breach("annulled in silence", Kind.FOLLOWED_OUT_OF_TURN, drop(ResultAnnulled.class)),
                breach("never heard", Kind.OPEN_PAST_ITS_END, stopBefore(PanelSeated.class)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Challenged.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    private static Consumer<Tampering> stamp(Class<? extends org.isonomia.events.Event> kind, long days) {
        return Mutations.stamp(kind, Duration.ofDays(days));
    }

    private static PollDecided until(PollDecided event, @Nullable Integer secondsLater) {
        Instant until = event.challengeableUntil();
        return new PollDecided(
                event.poll(),
                event.binding(),
                event.outcome(),
                event.winners(),
                event.ticks(),
                until == null || secondsLater == null ? null : until.plusSeconds(secondsLater));
    }

    private static void dropRatification(Tampering log) {
        log.drafts.removeIf(draft -> draft.event() instanceof PollOpened opened
                && opened.terms().occasion().reason() == Reason.RATIFY);
    }

    private static void otherVerdict(Tampering log) {
        int place = log.find(ResultUpheld.class);
        var draft = log.drafts.get(place);
        var upheld = (ResultUpheld) draft.event();
        log.drafts.set(place, new Draft(draft.stamp(), new ResultAnnulled(upheld.poll(), upheld.panel())));
    }

    private static void stopAtTheVerdict(Tampering log) {
        int place = log.find(ResultAnnulled.class);
        var verdict = log.drafts.get(place).stamp().at();
        log.drafts.subList(place + 1, log.drafts.size()).clear();
        Mutations.later(log, verdict.plus(Duration.ofDays(2)));
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
