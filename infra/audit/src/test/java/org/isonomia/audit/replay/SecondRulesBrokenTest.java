package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.history.Seconds.BO;
import static org.isonomia.audit.history.Seconds.LACKING;
import static org.isonomia.audit.history.Seconds.PROCEDURE;
import static org.isonomia.audit.history.Seconds.REFUSED;
import static org.isonomia.audit.history.Seconds.REMOVING;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.rewrite;
import static org.isonomia.rules.yesno.Tick.Requirement.APPROVAL;
import static org.isonomia.rules.yesno.Tick.Requirement.IRREVERSIBLE_FLOOR;
import static org.isonomia.rules.yesno.Tick.Requirement.QUORUM_OF_APPROVALS;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Consents;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.Seconds;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each of the second rules; the breach is named. */
class SecondRulesBrokenTest {
    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(
                        "a refusal called a lack of quorum",
                        Kind.RESULT_DIFFERS,
                        decided(REFUSED, Outcome.QUORUM_FAILED, quorum(2, 1), approval(2, 1))),
                breach(
                        "a quorum of the roll where all members are its base",
                        Kind.RESULT_DIFFERS,
                        decided(LACKING, Outcome.ADOPTED, quorum(1, 1), approval(1, 1))),
                breach(
                        "a threshold of votes where ballots are its base",
                        Kind.RESULT_DIFFERS,
                        decided(REMOVING, Outcome.ADOPTED, quorum(2, 3), floor(3, 3), approval(2, 3))),
                breach(
                        "a removal without its floor",
                        Kind.RESULT_DIFFERS,
                        decided(REMOVING, Outcome.ADOPTED, quorum(2, 3), approval(3, 3))),
                breach(
                        "a floor of fewer than all",
                        Kind.RESULT_DIFFERS,
                        decided(REMOVING, Outcome.ADOPTED, quorum(2, 3), floor(2, 3), approval(3, 3))),
                breach(
                        "opened under the first rules",
                        Kind.TERMS_DIFFER,
                        terms(REFUSED, t -> ended(t, Deciding.FIRST, t.members()))),
                breach(
                        "fewer members than there are",
                        Kind.TERMS_DIFFER,
                        terms(REMOVING, t -> ended(t, t.deciding(), 3))),
                breach(
                        "a removal with a second call",
                        Kind.TERMS_DIFFER,
                        terms(REMOVING, t -> Mutations.held(t, PROCEDURE.conduct(), t.occasion()))),
                breach(
                        "answered by another",
                        Kind.ANSWERED_OUT_OF_TURN,
                        rewrite(RemovalAnswered.class, e -> new RemovalAnswered(e.proposal(), BO, e.answer()))),
                breach("answered after it was withdrawn", Kind.ANSWERED_OUT_OF_TURN, log -> {
                    int place = log.find(RemovalAnswered.class, e -> true);
                    var answered = (RemovalAnswered) log.drafts.get(place).event();
                    log.drafts.add(
                            place,
                            log.drafts
                                    .get(place)
                                    .with(new ProposalWithdrawn(answered.proposal()))
                                    .asCommand("before"));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Seconds.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    @Test
    void what_the_second_rules_decide_replays_clean() {
        assertThat(Export.replay(Seconds.everything()).disagreements()).isEmpty();
        assertThat(Export.replay(Consents.everything()).disagreements()).isEmpty();
    }

    @Test
    void a_removal_put_to_the_vote_before_there_was_time_to_answer_is_named() {
        assertThat(Export.replay(Seconds.everything(Duration.ofHours(71))).disagreements())
                .extracting(Disagreement::kind)
                .contains(Kind.NOT_READY_FOR_VOTE);
    }

    @Test
    void an_objection_withdrawn_from_a_ballot_that_still_objects_is_named_and_changes_no_result() {
        var log = new Tampering(Consents.everything());
        int place = log.find(PollDecided.class, e -> e.outcome() == Outcome.OBJECTED);
        var poll = ((PollDecided) log.drafts.get(place).event()).poll();
        int raised = log.find(
                org.isonomia.events.polls.PollEvent.ObjectionRaised.class,
                e -> e.poll().equals(poll));
        log.drafts.add(
                raised + 1,
                log.drafts.get(raised).with(new ObjectionWithdrawn(poll, BO)).asCommand("alone"));
        var report = log.clever();
        assertThat(report.disagreements()).extracting(Disagreement::kind).containsOnly(Kind.OBJECTION_OUT_OF_TURN);
    }

    @Test
    void a_proposal_whose_objection_was_upheld_and_that_does_not_go_back_is_named() {
        var log = new Tampering(Consents.everything());
        drop(ProposalSentBack.class).accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(Kind.RETURNED_OUT_OF_TURN);
    }

    private static Consumer<Tampering> decided(PollId poll, Outcome outcome, Tick... ticks) {
        return log -> {
            int place = log.find(PollDecided.class, e -> e.poll().equals(poll));
            var honest = (PollDecided) log.drafts.get(place).event();
            log.change(
                    place,
                    new PollDecided(
                            poll,
                            honest.binding(),
                            outcome,
                            honest.winners(),
                            List.of(ticks),
                            honest.challengeableUntil()));
        };
    }

    private static Consumer<Tampering> terms(PollId poll, UnaryOperator<PollTerms> change) {
        return log -> {
            int place = log.find(PollOpened.class, e -> e.poll().equals(poll));
            var honest = (PollOpened) log.drafts.get(place).event();
            log.change(place, new PollOpened(poll, change.apply(honest.terms())));
        };
    }

    private static PollTerms ended(PollTerms t, String deciding, long members) {
        return new PollTerms(
                t.matter(),
                t.rule(),
                t.electorate(),
                t.timing(),
                t.occasion(),
                t.forecast(),
                deciding,
                members,
                Hearing.NONE);
    }

    private static Tick quorum(long needed, long reached) {
        return Tick.of(QUORUM_OF_APPROVALS, needed, reached);
    }

    private static Tick floor(long needed, long reached) {
        return Tick.of(IRREVERSIBLE_FLOOR, needed, reached);
    }

    private static Tick approval(long needed, long reached) {
        return Tick.of(APPROVAL, needed, reached);
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
