package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.rewrite;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.Hastened;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule of early closes; the breach is named. */
class HastenedRulesTest {
    @Test
    void an_early_close_with_notice_replays_clean() {
        assertThat(Export.replay(Hastened.everything()).disagreements()).isEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("before all had voted", Kind.HASTENED_OUT_OF_TURN, drop(BallotCast.class)),
                breach("twice", Kind.HASTENED_OUT_OF_TURN, repeat(EarlyCloseAnnounced.class)),
                breach("unannounced", Kind.CLOSED_OUT_OF_TURN, drop(EarlyCloseAnnounced.class)),
                breach("with a shorter notice", Kind.HASTENED_OUT_OF_TURN, changed(-1, 0)),
                breach("with another number", Kind.HASTENED_OUT_OF_TURN, changed(0, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Hastened.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    private static Consumer<Tampering> changed(long seconds, long ballots) {
        return rewrite(
                EarlyCloseAnnounced.class,
                e -> new EarlyCloseAnnounced(e.poll(), e.closesAt().plusSeconds(seconds), e.ballots() + ballots));
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
