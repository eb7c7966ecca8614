package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.Community.sealed;
import static org.isonomia.audit.history.HonestHistory.BO;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Challenged;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultStated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says what a result means, and of which. */
class StatementRulesTest {
    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("one version twice", Kind.STATED_OUT_OF_TURN, repeat(ResultStated.class)),
                breach("a version left out", Kind.STATED_OUT_OF_TURN, drop(ResultStated.class)),
                breach("by who only voted", Kind.STATED_OUT_OF_TURN, log -> by(log, BO, BO)),
                breach("in the proposer's name", Kind.ACTED_FOR_ANOTHER, log -> by(log, ADA, BO)),
                breach("before it was decided", Kind.STATED_OUT_OF_TURN, log -> {
                    int stated = log.find(ResultStated.class);
                    log.drafts.add(log.find(PollDecided.class) - 1, log.drafts.remove(stated));
                }));
    }

    private static void by(Tampering log, org.isonomia.events.MemberId named, org.isonomia.events.MemberId acting) {
        int place = log.find(ResultStated.class);
        var stated = (ResultStated) log.drafts.get(place).event();
        var draft = log.drafts.get(place).by(acting);
        log.drafts.set(place, draft.with(new ResultStated(stated.poll(), stated.version(), named, stated.statement())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_statement_that_is_not_its_authors_to_make_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(HonestHistory.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    @Test
    void a_statement_on_an_annulled_result_is_named() {
        var log = new Tampering(Challenged.everything());
        int place = log.find(ResultAnnulled.class);
        var poll = ((ResultAnnulled) log.drafts.get(place).event()).poll();
        var last = log.drafts.getLast();
        var said = new ResultStated(poll, 1, ADA, sealed(ADA, "It stands"));
        log.drafts.add(new Draft(last.asCommand("said").stamp(), said).by(ADA));
        assertThat(log.clever().disagreements())
                .extracting(Disagreement::kind)
                .containsExactly(Kind.STATED_OUT_OF_TURN);
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
