package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.rewrite;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.Recordings;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.PollId;
import org.isonomia.events.Sealed;
import org.isonomia.events.codec.Stamp;
import org.isonomia.events.community.CharterEvent.ProcedureRatified;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaisedByItself;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.ResultStated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule by which the founding charter is ratified; the breach is named. */
class RatificationRulesTest {
    private static final Recordings FORD = Recordings.named("the-ford");
    private static final MemberId ADA = new MemberId("m_ada");
    private static final MemberId BEN = new MemberId("m_ben");

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("before there are seven", Kind.RATIFICATION_OUT_OF_TURN, drop(MemberAdmitted.class)),
                breach(
                        "of one rule alone",
                        Kind.RATIFICATION_OUT_OF_TURN,
                        rewrite(
                                RatificationCalled.class,
                                e -> new RatificationCalled(e.call(), List.of(DecisionKind.CHARTER), e.opensAt()))),
                breach(
                        "with less notice",
                        Kind.RATIFICATION_OUT_OF_TURN,
                        rewrite(
                                RatificationCalled.class,
                                e -> new RatificationCalled(
                                        e.call(), e.of(), e.opensAt().minus(Duration.ofDays(1))))),
                breach("called by a person", Kind.RATIFICATION_OUT_OF_TURN, byBen(RatificationCalled.class)),
                breach("again within the year", Kind.RATIFICATION_OUT_OF_TURN, calledAgain()),
                breach("not opened when it was due", Kind.RATIFICATION_OUT_OF_TURN, drop(RatificationOpened.class)),
                breach("opened before its time", Kind.RATIFICATION_OUT_OF_TURN, opened(Duration.ofHours(-1))),
                breach(
                        "a rule passed over",
                        Kind.RATIFICATION_OUT_OF_TURN,
                        rewrite(
                                RatificationOpened.class,
                                e -> new RatificationOpened(e.call(), e.asked().subList(0, 3)))),
                breach("a rule that is not put to the vote", Kind.RATIFICATION_OUT_OF_TURN, unasked()),
                breach("in the name of another", Kind.RATIFICATION_OUT_OF_TURN, inTheNameOfBen()),
                breach("proposed by a person", Kind.RATIFICATION_OUT_OF_TURN, proposed()),
                breach("ratified without a decision", Kind.CHARTER_WITHOUT_DECISION, log -> {
                    int place = log.find(ProcedureRatified.class);
                    log.drafts.set(place, log.drafts.get(place).asCommand("alone"));
                }),
                breach(
                        "another rule ratified than was decided",
                        Kind.EFFECTS_DIFFER,
                        rewrite(
                                ProcedureRatified.class,
                                e -> new ProcedureRatified(e.version(), DecisionKind.RECALL, e.edition()))),
                breach("a ratification that is not enacted", Kind.EFFECTS_DIFFER, drop(ProcedureRatified.class)),
                breach("what was refused becomes no question", Kind.OPEN_PAST_ITS_END, unraised()),
                breach(
                        "a question that nothing asks for",
                        Kind.ASKED_INSTEAD_OUT_OF_TURN,
                        rewrite(
                                QuestionRaisedByItself.class,
                                e -> new QuestionRaisedByItself(e.question(), new PollId("p_policies")))),
                breach("raised by a person after all", Kind.ASKED_ANEW_OUT_OF_TURN, drop(QuestionRaisedByItself.class)),
                breach("stated by whose name it bears", Kind.STATED_OUT_OF_TURN, stated()),
                breach("withdrawn by whose name it bears", Kind.QUESTION_WITHDRAWN_OUT_OF_TURN, withdrawn()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(FORD.drafts());
        breach.accept(log);
        assertThat(FORD.replay(log.drafts).disagreements())
                .extracting(Disagreement::kind)
                .contains(kind);
    }

    @Test
    void what_was_recorded_replays_clean_as_drafts_too() {
        assertThat(FORD.replay(FORD.drafts()).disagreements()).isEmpty();
    }

    @Test
    void a_community_that_is_never_asked_is_named_a_year_after_programs_began_to_ask() {
        var log = new Community("bo", "cy");
        log.now = Instant.parse("2027-12-02T00:00:00Z");
        log.ask("A bench?", null, log.members);
        Tampering.assertNamed(Export.replay(log.drafts), Kind.OPEN_PAST_ITS_END);
    }

    private static Consumer<Tampering> byBen(Class<? extends Event> type) {
        return log -> {
            int place = log.find(type);
            log.drafts.set(place, log.drafts.get(place).by(BEN));
        };
    }

    private static Consumer<Tampering> calledAgain() {
        return log -> {
            int place = log.find(RatificationOpened.class);
            var first = (RatificationCalled)
                    log.drafts.get(log.find(RatificationCalled.class)).event();
            var at = log.drafts.get(place - 1).stamp().at();
            var cause =
                    log.drafts.get(log.find(RatificationCalled.class)).stamp().id();
            log.drafts.add(
                    place,
                    itself(
                            new RatificationCalled(
                                    2,
                                    first.of().stream()
                                            .filter(of -> of != DecisionKind.POLICY)
                                            .toList(),
                                    at.plus(Duration.ofDays(2))),
                            at,
                            cause));
        };
    }

    private static Draft itself(Event event, Instant at, UUID cause) {
        var command = NameUuid.automation(cause, "call-ratification");
        return new Draft(new Stamp(NameUuid.entry(command, 0), at, null, command, 0, cause), event);
    }

    /** With all that is in the same command. */
    private static Consumer<Tampering> opened(Duration later) {
        return log -> {
            int place = log.find(RatificationOpened.class);
            var command = log.drafts.get(place).stamp().command();
            for (int i = place; log.drafts.get(i).stamp().command().equals(command); i++) {
                var stamp = log.drafts.get(i).stamp();
                log.drafts.set(
                        i,
                        new Draft(
                                new Stamp(
                                        stamp.id(),
                                        stamp.at().plus(later),
                                        null,
                                        command,
                                        stamp.ordinal(),
                                        stamp.because()),
                                log.drafts.get(i).event()));
            }
        };
    }

    private static Consumer<Tampering> unasked() {
        return log -> log.drafts.remove(log.find(
                ProposalPutToVote.class, e -> ofRatification(e.proposal().value())));
    }

    private static boolean ofRatification(String id) {
        return id.length() == 26;
    }

    private static Consumer<Tampering> inTheNameOfBen() {
        return log -> {
            int place = log.find(ProposalDrafted.class, e -> e.effects().getFirst() instanceof RatifyProcedure);
            var e = (ProposalDrafted) log.drafts.get(place).event();
            log.change(
                    place,
                    new ProposalDrafted(
                            e.proposal(),
                            BEN,
                            e.title(),
                            e.text(),
                            e.effects(),
                            null,
                            null,
                            e.draftedAt(),
                            e.lapsesAt()));
        };
    }

    private static Consumer<Tampering> proposed() {
        return log -> {
            int place = log.find(ProposalDrafted.class);
            var e = (ProposalDrafted) log.drafts.get(place).event();
            log.change(
                    place,
                    new ProposalDrafted(
                            e.proposal(),
                            e.proposer(),
                            e.title(),
                            e.text(),
                            List.of(new RatifyProcedure(DecisionKind.POLICY, 1)),
                            null,
                            null,
                            e.draftedAt(),
                            e.lapsesAt()));
        };
    }

    private static Consumer<Tampering> unraised() {
        return log -> {
            int place = log.find(QuestionRaisedByItself.class);
            log.drafts.remove(place);
            log.drafts.remove(place - 1);
        };
    }

    private static Consumer<Tampering> stated() {
        return log -> {
            int place = log.find(ProcedureRatified.class);
            var enacted = (EffectsEnacted) log.drafts.get(place - 1).event();
            var command = NameUuid.command("m_ada", "states");
            var at = log.drafts.get(log.drafts.size() - 1).stamp().at();
            log.drafts.add(new Draft(
                    new Stamp(NameUuid.entry(command, 0), at, ADA, command, 0, null),
                    new ResultStated(enacted.poll(), 1, ADA, Sealed.of(ADA, "As I founded it"))));
        };
    }

    private static Consumer<Tampering> withdrawn() {
        return log -> {
            int place = log.find(QuestionRaisedByItself.class);
            var raised = (QuestionRaised) log.drafts.get(place - 1).event();
            var command = NameUuid.command("m_ada", "withdraws");
            var at = log.drafts.get(place).stamp().at();
            log.drafts.add(
                    place + 1,
                    new Draft(
                            new Stamp(NameUuid.entry(command, 0), at, ADA, command, 0, null),
                            new QuestionWithdrawn(raised.question())));
        };
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> how) {
        return Arguments.of(what, kind, how);
    }
}
