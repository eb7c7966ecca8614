package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.rewrite;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Cancelled;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.events.PollId;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule of calling a poll off; the breach is named. */
class CancelledRulesTest {
    @Test
    void polls_called_off_before_the_first_ballot_replay_clean() {
        var report = Export.replay(Cancelled.everything());
        assertThat(report.disagreements()).isEmpty();
        assertThat(report.derived().polls()).hasSize(3);
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("twice", Kind.CANCELLED_OUT_OF_TURN, repeat(PollCancelled.class)),
                breach("left open", Kind.OPEN_PAST_ITS_END, drop(PollCancelled.class)),
                breach("by another", Kind.CANCELLED_OUT_OF_TURN, rewrite(PollCancelled.class, Cancelled::byBo)),
                breach("keeping a proposal", Kind.CANCELLED_OUT_OF_TURN, drop(ProposalReturned.class)),
                breach("keeping a question", Kind.CANCELLED_OUT_OF_TURN, drop(QuestionReturned.class)),
                breach(
                        "giving back from another",
                        Kind.RETURNED_OUT_OF_TURN,
                        rewrite(ProposalReturned.class, e -> new ProposalReturned(e.proposal(), new PollId("p_0")))),
                breach(
                        "giving a question back from another",
                        Kind.RETURNED_OUT_OF_TURN,
                        rewrite(QuestionReturned.class, e -> new QuestionReturned(e.question(), new PollId("p_0")))),
                breach(
                        "opened by another",
                        Kind.ACTED_FOR_ANOTHER,
                        rewrite(OpenedByMember.class, e -> new OpenedByMember(e.poll(), HonestHistory.BO))),
                breach("erased twice", Kind.ERASED_OUT_OF_TURN, repeat(PersonalDataErased.class)),
                breach("erased as a member", Kind.ERASED_OUT_OF_TURN, drop(MemberLeft.class)),
                breach(
                        "another's data erased",
                        Kind.ACTED_FOR_ANOTHER,
                        rewrite(PersonalDataErased.class, e -> new PersonalDataErased(HonestHistory.BO))),
                breach(
                        "opened elsewhere",
                        Kind.OPENER_DIFFERS,
                        rewrite(OpenedByMember.class, e -> new OpenedByMember(new PollId("p_elsewhere"), e.opener()))));
    }

    @Test
    void a_poll_with_a_ballot_is_not_called_off() {
        assertThat(Export.replay(Cancelled.afterABallot()).disagreements())
                .extracting(Disagreement::kind)
                .contains(Kind.CANCELLED_OUT_OF_TURN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Cancelled.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
