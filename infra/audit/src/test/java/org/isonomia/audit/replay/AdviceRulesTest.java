package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.history.Advices.BO;
import static org.isonomia.audit.history.Advices.CY;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Advices;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Export;
import org.isonomia.events.Event;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;
import org.isonomia.events.proposals.ProposalEvent.AdviceGiven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceRulesTest {
    private static Arguments breach(String what, Kind kind, UnaryOperator<Event> rewritten) {
        return Arguments.of(what, kind, rewritten);
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("one adviser", Kind.NOT_READY_FOR_VOTE, e -> e instanceof AdviceAsked a ? asked(a, BO) : e),
                breach(
                        "advice from oneself",
                        Kind.ADVICE_OUT_OF_TURN,
                        e -> e instanceof AdviceAsked a
                                ? new AdviceAsked(a.proposal(), 1, List.of(BO, Community.ADA), a.until())
                                : e),
                breach(
                        "less time to answer",
                        Kind.ADVICE_OUT_OF_TURN,
                        e -> e instanceof AdviceAsked a
                                ? new AdviceAsked(
                                        a.proposal(), 1, a.advisers(), a.until().minusSeconds(1))
                                : e),
                breach(
                        "advice of who was not asked",
                        Kind.ADVICE_OUT_OF_TURN,
                        e -> e instanceof AdviceAsked a ? asked(a, CY) : e),
                breach(
                        "advice on a version that is not",
                        Kind.ADVICE_OUT_OF_TURN,
                        e -> e instanceof AdviceGiven g
                                ? new AdviceGiven(g.proposal(), 2, g.adviser(), g.advice())
                                : e),
                breach(
                        "advice in another's name",
                        Kind.ACTED_FOR_ANOTHER,
                        e -> e instanceof AdviceGiven g ? new AdviceGiven(g.proposal(), 1, CY, g.advice()) : e));
    }

    private static AdviceAsked asked(AdviceAsked from, org.isonomia.events.MemberId only) {
        return new AdviceAsked(from.proposal(), from.version(), List.of(only), from.until());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_the_advice_process_is_named(String what, Kind kind, UnaryOperator<Event> rewritten) {
        var drafts = Advices.everything().stream()
                .map(draft -> draft.with(rewritten.apply(draft.event())))
                .toList();
        assertThat(kinds(drafts)).contains(kind);
    }

    @Test
    void a_decision_by_advice_replays_clean() {
        assertThat(kinds(Advices.everything())).isEmpty();
    }

    @Test
    void a_decision_before_the_silent_had_their_time_is_named() {
        assertThat(kinds(Advices.everything(Duration.ofDays(1)))).containsExactly(Kind.NOT_READY_FOR_VOTE);
    }

    private static List<Kind> kinds(List<Draft> drafts) {
        return Export.replay(drafts).disagreements().stream()
                .map(Disagreement::kind)
                .toList();
    }
}
