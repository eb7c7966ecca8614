package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.because;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.rewrite;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.audit.history.Seals;
import org.isonomia.events.Sealed;
import org.isonomia.events.polls.OpenedBallot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.rules.counting.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule of hidden choices; the breach is named. */
class SealRulesTest {
    private static final Choice NO = new Choice.One("no");

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(
                        "a choice exchanged",
                        Kind.BALLOTS_OPENED_DIFFER,
                        changing(e -> List.of(
                                e.getFirst(),
                                new OpenedBallot(
                                        e.getLast().voter(), NO, e.getLast().salt())))),
                breach(
                        "another salt",
                        Kind.BALLOTS_OPENED_DIFFER,
                        changing(e -> List.of(
                                e.getFirst(),
                                new OpenedBallot(
                                        e.getLast().voter(), e.getLast().choice(), "1".repeat(64))))),
                breach("a ballot left out", Kind.BALLOTS_OPENED_DIFFER, changing(e -> e.subList(0, 1))),
                breach(
                        "a ballot opened twice",
                        Kind.BALLOTS_OPENED_DIFFER,
                        changing(e -> List.of(e.getFirst(), e.getFirst(), e.getLast()))),
                breach(
                        "a withdrawn ballot opened",
                        Kind.BALLOTS_OPENED_DIFFER,
                        changing(e -> List.of(
                                e.getFirst(), e.getLast(), new OpenedBallot(HonestHistory.CY, NO, "0".repeat(64))))),
                breach("out of order", Kind.BALLOTS_OPENED_DIFFER, changing(List::reversed)),
                breach(
                        "misnumbered",
                        Kind.BALLOTS_OPENED_DIFFER,
                        rewrite(BallotsOpened.class, e -> new BallotsOpened(e.poll(), 2, e.ballots()))),
                breach("opened twice", Kind.BALLOTS_OPENED_OUT_OF_TURN, repeat(BallotsOpened.class)),
                breach("opened before the close", Kind.BALLOTS_OPENED_OUT_OF_TURN, log -> {
                    int place = log.find(BallotsOpened.class);
                    log.drafts.add(log.find(PollClosed.class), log.drafts.remove(place));
                }),
                breach("counted unopened", Kind.COUNTED_OUT_OF_TURN, drop(BallotsOpened.class)),
                breach("opened for another cause", Kind.CAUSE_DIFFERS, because(BallotsOpened.class)),
                breach(
                        "an open ballot",
                        Kind.BALLOT_CHOICE_INVALID,
                        rewrite(BallotCast.class, e -> BallotCast.open(e.poll(), e.voter(), NO))));
    }

    static Stream<Arguments> breachesOfConsent() {
        return Stream.of(
                breach(
                        "a hidden ballot without a reason tells that its option asks for none",
                        Kind.BALLOT_CHOICE_INVALID,
                        rewrite(BallotCast.class, e -> new BallotCast(e.poll(), e.voter(), null, e.hidden(), null))),
                breach("an objection kept quiet", Kind.OBJECTION_OUT_OF_TURN, drop(ObjectionRaised.class)),
                breach(
                        "an objection nobody made",
                        Kind.OBJECTION_OUT_OF_TURN,
                        rewrite(ObjectionRaised.class, e -> new ObjectionRaised(e.poll(), HonestHistory.CY, e.harm()))),
                breach(
                        "an objection in other words",
                        Kind.OBJECTION_OUT_OF_TURN,
                        rewrite(
                                ObjectionRaised.class,
                                e -> new ObjectionRaised(
                                        e.poll(), e.objector(), Sealed.of(e.objector(), "Never mind")))),
                breach("an objection told before the close", Kind.OBJECTION_OUT_OF_TURN, log -> {
                    int place = log.find(ObjectionRaised.class);
                    log.drafts.add(
                            log.find(PollClosed.class), log.drafts.remove(place).asCommand("told"));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breachesOfConsent")
    void a_breach_of_a_rule_of_hidden_consent_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Seals.consent());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Seals.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    @Test
    void hidden_polls_replay_clean() {
        assertThat(Export.replay(Seals.everything()).disagreements()).isEmpty();
        assertThat(Export.replay(Seals.consent()).disagreements()).isEmpty();
    }

    private static Consumer<Tampering> changing(java.util.function.UnaryOperator<List<OpenedBallot>> change) {
        return rewrite(BallotsOpened.class, e -> new BallotsOpened(e.poll(), e.part(), change.apply(e.ballots())));
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
