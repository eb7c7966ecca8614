package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.rewrite;
import static org.isonomia.audit.replay.Mutations.rivalTerms;
import static org.isonomia.audit.replay.Mutations.stamp;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Log;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule of questions, member classes and the electorate; the breach is named. */
class QuestionRulesTest {
    private static final QuestionId ELSEWHERE = new QuestionId("x_elsewhere");

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("raised twice", Kind.QUESTION_REPEATED, repeat(QuestionRaised.class)),
                breach("never raised", Kind.QUESTION_UNKNOWN, drop(QuestionRaised.class)),
                breach(
                        "raised before its time",
                        Kind.QUESTION_TIME_DIFFERS,
                        rewrite(
                                QuestionRaised.class,
                                e -> new QuestionRaised(
                                        e.question(),
                                        e.raiser(),
                                        e.title(),
                                        e.text(),
                                        e.thread(),
                                        e.raisedAt().minusSeconds(1),
                                        e.endsAt()))),
                breach(
                        "lapsed early",
                        Kind.QUESTION_LAPSED_OUT_OF_TURN,
                        stamp(QuestionLapsed.class, Duration.ofDays(-1))),
                breach("lapsed twice", Kind.QUESTION_LAPSED_OUT_OF_TURN, repeat(QuestionLapsed.class)),
                breach("left open", Kind.OPEN_PAST_ITS_END, Mutations.stopBefore(QuestionLapsed.class)),
                breach("a rival after the vote", Kind.QUESTION_OVER, log -> {
                    int rival = log.find(ProposalDrafted.class, e -> e.question() != null);
                    log.drafts.add(log.drafts.size(), log.drafts.get(rival).asCommand("late"));
                }),
                breach(
                        "a ready rival left out",
                        Kind.RIVAL_LEFT_OUT,
                        rivalTerms(t -> t.rule()
                                .option("o2")
                                .map(left -> Rivals.without(t, left))
                                .orElseThrow())),
                breach("a rival of another question", Kind.NOT_READY_FOR_VOTE, rewriteRival(e -> Rivals.in(e, null))),
                breach(
                        "a rival put to the vote alone",
                        Kind.NOT_READY_FOR_VOTE,
                        rivalTerms(t ->
                                Mutations.held(t, t.electorate().conduct(), Occasion.first(null, t.putForward())))),
                breach(
                        "a question that was put to the vote elsewhere",
                        Kind.QUESTION_UNKNOWN,
                        rivalTerms(t -> Mutations.held(
                                t, t.electorate().conduct(), Occasion.first(ELSEWHERE, t.putForward())))),
                breach(
                        "a rival not put to the vote",
                        Kind.NOT_READY_FOR_VOTE,
                        log -> log.drafts.remove(log.find(
                                ProposalPutToVote.class, e -> e.proposal().equals(new ProposalId("q_nobody"))))),
                breach("other settings", Kind.TERMS_DIFFER, rivalTerms(Rivals::withoutQuorum)),
                breach(
                        "put forward earlier than it was",
                        Kind.TERMS_DIFFER,
                        rivalTerms(t -> Mutations.held(
                                t,
                                t.electorate().conduct(),
                                Occasion.first(
                                        t.occasion().question(), t.putForward().minusSeconds(1))))),
                breach(
                        "newcomers on the roll",
                        Kind.ROLL_DIFFERS,
                        Mutations.terms(t -> Mutations.held(
                                t, Conduct.PLAIN.with(new Electorate(List.of(), Duration.ofDays(30))), t.occasion()))),
                breach(
                        "members of other classes on the roll",
                        Kind.ROLL_DIFFERS,
                        Mutations.terms(t -> Mutations.held(
                                t, Conduct.PLAIN.with(Electorate.ALL.only(List.of("elder"))), t.occasion()))),
                breach(
                        "admitted without a time",
                        Kind.ADMISSION_TIME_DIFFERS,
                        Mutations.rewriteLast(
                                MemberAdmitted.class,
                                e -> new MemberAdmitted(e.member(), e.name(), e.email(), e.invitation(), null))),
                breach(
                        "a class by decree",
                        Kind.CLASS_WITHOUT_DECISION,
                        log -> log.drafts.remove(log.find(MemberClassAssigned.class) - 1)),
                breach(
                        "another class than was adopted",
                        Kind.EFFECTS_DIFFER,
                        rewrite(MemberClassAssigned.class, e -> new MemberClassAssigned(e.member(), "king"))),
                breach(
                        "a class for one who is no member",
                        Kind.CLASS_OF_NO_MEMBER,
                        rewrite(
                                MemberClassAssigned.class,
                                e -> new MemberClassAssigned(Log.member("eve"), e.memberClass()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering();
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    private static Consumer<Tampering> rewriteRival(java.util.function.UnaryOperator<ProposalDrafted> change) {
        return log -> {
            int rival = log.find(ProposalDrafted.class, e -> e.question() != null);
            log.change(
                    rival, change.apply((ProposalDrafted) log.drafts.get(rival).event()));
        };
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
