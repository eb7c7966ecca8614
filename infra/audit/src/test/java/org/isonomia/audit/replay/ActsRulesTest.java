package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.replay.Mutations.drop;
import static org.isonomia.audit.replay.Mutations.move;
import static org.isonomia.audit.replay.Mutations.repeat;
import static org.isonomia.audit.replay.Mutations.rewrite;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isonomia.audit.fold.Disagreement;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Access;
import org.isonomia.audit.history.Acts;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.Hastened;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.events.Event;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One breach of each rule of who may do what, and of what begins anew or is taken back; the breach is named. */
class ActsRulesTest {
    @Test
    void what_is_revised_withdrawn_put_off_or_called_off_by_its_rules_replays_clean() {
        assertThat(Export.replay(Acts.everything()).disagreements()).isEmpty();
        assertThat(Export.replay(Access.comingBack()).disagreements()).isEmpty();
        assertThat(Export.replay(Hastened.calledOff()).disagreements()).isEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("put to the vote by another", Kind.OPENER_DIFFERS, by(PollOpened.class)),
                breach(
                        "called off by another",
                        Kind.CANCELLED_OUT_OF_TURN,
                        rewrite(PollCancelled.class, e -> new PollCancelled(e.poll(), Acts.ANOTHER, e.reason()))),
                breach(
                        "put forward when it was drafted",
                        Kind.TERMS_DIFFER,
                        Mutations.terms(t -> Mutations.held(
                                t,
                                t.electorate().conduct(),
                                Occasion.first(null, t.putForward().minusSeconds(86_400))))),
                breach(
                        "deliberated since the draft",
                        Kind.NOT_READY_FOR_VOTE,
                        log -> log.drafts.add(
                                log.find(PollOpened.class) - 2, log.drafts.remove(log.find(ProposalRevised.class)))),
                breach(
                        "revised before it was",
                        Kind.DRAFT_TIME_DIFFERS,
                        rewrite(
                                ProposalRevised.class,
                                e -> new ProposalRevised(
                                        e.proposal(),
                                        e.version(),
                                        e.title(),
                                        e.text(),
                                        e.effects(),
                                        e.revisedAt().minusSeconds(1)))),
                breach("revised in nothing", Kind.PROPOSAL_NOT_EDITABLE, log -> {
                    var draft = (ProposalDrafted)
                            log.drafts.get(log.find(ProposalDrafted.class)).event();
                    rewrite(
                                    ProposalRevised.class,
                                    e -> new ProposalRevised(
                                            e.proposal(),
                                            e.version(),
                                            draft.title(),
                                            draft.text(),
                                            draft.effects(),
                                            e.revisedAt()))
                            .accept(log);
                }),
                breach("withdrawn by another", Kind.ACTED_FOR_ANOTHER, by(ProposalWithdrawn.class)),
                breach("withdrawn twice", Kind.PROPOSAL_WITHDRAWN_OUT_OF_TURN, repeat(ProposalWithdrawn.class)),
                breach("a question withdrawn by another", Kind.ACTED_FOR_ANOTHER, by(QuestionWithdrawn.class)),
                breach(
                        "a question withdrawn twice",
                        Kind.QUESTION_WITHDRAWN_OUT_OF_TURN,
                        repeat(QuestionWithdrawn.class)),
                breach("a question withdrawn under another's proposal", Kind.QUESTION_WITHDRAWN_OUT_OF_TURN, log -> {
                    int last =
                            log.find(QuestionWithdrawn.class, e -> e.question().equals(Acts.WATER));
                    log.drafts.add(log.find(QuestionVoteAnnounced.class), log.drafts.remove(last));
                }),
                breach("announced twice", Kind.VOTE_ANNOUNCED_OUT_OF_TURN, repeat(QuestionVoteAnnounced.class)),
                breach(
                        "announced with a shorter notice",
                        Kind.VOTE_ANNOUNCED_OUT_OF_TURN,
                        rewrite(
                                QuestionVoteAnnounced.class,
                                e -> new QuestionVoteAnnounced(
                                        e.question(),
                                        e.poll(),
                                        e.by(),
                                        e.opensAt().minusSeconds(1),
                                        List.of()))),
                breach("announced by another", Kind.VOTE_ANNOUNCED_OUT_OF_TURN, log -> {
                    int announced = log.find(QuestionVoteAnnounced.class);
                    var e = (QuestionVoteAnnounced) log.drafts.get(announced).event();
                    log.change(
                            announced,
                            new QuestionVoteAnnounced(e.question(), e.poll(), Acts.ANOTHER, e.opensAt(), List.of()));
                }),
                breach("announced without a ready rival", Kind.VOTE_ANNOUNCED_OUT_OF_TURN, log -> {
                    int rival = log.find(
                            ProposalWithdrawn.class, e -> e.proposal().value().equals("q_well"));
                    log.drafts.add(log.find(QuestionVoteAnnounced.class), log.drafts.remove(rival));
                }),
                breach("put off unannounced", Kind.VOTE_ANNOUNCED_OUT_OF_TURN, drop(QuestionVoteAnnounced.class)),
                breach(
                        "put off with a ready rival",
                        Kind.VOTE_ANNOUNCED_OUT_OF_TURN,
                        log -> log.drafts.remove(log.find(
                                ProposalWithdrawn.class,
                                e -> e.proposal().value().equals("q_well")))),
                breach("announced and forgotten", Kind.OPEN_PAST_ITS_END, log -> {
                    drop(QuestionVoteLapsed.class).accept(log);
                    log.drafts.remove(
                            log.find(QuestionWithdrawn.class, e -> e.question().equals(Acts.WATER)));
                }),
                breach(
                        "invited by who had left",
                        Kind.INVITATION_NOT_USABLE,
                        log -> log.drafts.add(
                                log.find(
                                                InvitationUsed.class,
                                                e -> e.invitation().value().equals("i_bo"))
                                        - 1,
                                log.drafts.remove(log.find(MemberLeft.class)))),
                breach("invited by another", Kind.INVITATION_NOT_USABLE, log -> {
                    int used = log.find(
                            InvitationUsed.class, e -> e.invitation().value().equals("i_bo"));
                    var e = (InvitationUsed) log.drafts.get(used).event();
                    log.change(used, new InvitationUsed(e.invitation(), e.member(), Acts.ANOTHER));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_breach_of_a_rule_is_named(String what, Kind kind, Consumer<Tampering> breach) {
        var log = new Tampering(Acts.everything());
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    @Test
    void the_same_version_is_not_called_off_twice() {
        assertThat(Export.replay(Acts.calledOffTwice()).disagreements())
                .extracting(Disagreement::kind)
                .contains(Kind.CANCELLED_OUT_OF_TURN);
    }

    @Test
    void a_question_opens_when_it_was_announced_for_by_itself() {
        for (var breach : List.of(drop(QuestionVoteAnnounced.class), move(QuestionVoteAnnounced.class, 20))) {
            var log = new Tampering(HonestHistory.everything());
            breach.accept(log);
            assertThat(log.clever().disagreements())
                    .extracting(Disagreement::kind)
                    .contains(Kind.NOT_READY_FOR_VOTE);
        }
    }

    @Test
    void who_was_removed_comes_back_by_decision_only_and_at_its_time() {
        var decree = new Tampering(Access.comingBack());
        int enacted = decree.find(MemberReadmitted.class) - 1;
        assertThat(decree.drafts.get(enacted).event()).isInstanceOf(EffectsEnacted.class);
        decree.drafts.remove(enacted);
        assertThat(decree.clever().disagreements())
                .extracting(Disagreement::kind)
                .contains(Kind.READMITTED_WITHOUT_DECISION);
        named(Kind.READMITTED_WITHOUT_DECISION, drop(MemberRemoved.class), Access.comingBack());
        named(
                Kind.ADMISSION_TIME_DIFFERS,
                rewrite(
                        MemberReadmitted.class,
                        e -> new MemberReadmitted(e.member(), e.readmittedAt().minusSeconds(1))),
                Access.comingBack());
    }

    @Test
    void a_ballot_withdrawn_after_the_announcement_calls_the_early_close_off() {
        named(Kind.HASTENED_OUT_OF_TURN, drop(EarlyCloseCalledOff.class), Hastened.calledOff());
        named(Kind.HASTENED_OUT_OF_TURN, drop(BallotWithdrawn.class), Hastened.calledOff());
        named(
                Kind.HASTENED_OUT_OF_TURN,
                rewrite(
                        EarlyCloseCalledOff.class,
                        e -> new EarlyCloseCalledOff(e.poll(), e.closesAt().plusSeconds(1))),
                Hastened.calledOff());
    }

    private static void named(Kind kind, Consumer<Tampering> breach, List<Draft> honest) {
        var log = new Tampering(honest);
        breach.accept(log);
        assertThat(log.clever().disagreements()).extracting(Disagreement::kind).contains(kind);
    }

    /** The first of this type, as an act of somebody who has no part in it. */
    private static Consumer<Tampering> by(Class<? extends Event> type) {
        return log -> {
            int place = log.find(type);
            log.drafts.set(place, log.drafts.get(place).by(Acts.ANOTHER));
        };
    }

    private static Arguments breach(String what, Kind kind, Consumer<Tampering> breach) {
        return Arguments.of(what, kind, breach);
    }
}
