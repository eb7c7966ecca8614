package org.isonomia.command.polls.answerobjection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.polls.PollRefusal.NOBODYS_PROPOSAL;
import static org.isonomia.command.polls.PollRefusal.NOT_THE_PROPOSER;
import static org.isonomia.command.polls.PollRefusal.NO_OBJECTION;
import static org.isonomia.command.polls.PollRefusal.POLL_NOT_OPEN;
import static org.isonomia.command.polls.PollRefusal.REASON_MISSING;
import static org.isonomia.command.polls.Votes.cast;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.openedForConsent;
import static org.isonomia.command.polls.Votes.openedWith;
import static org.isonomia.command.polls.Votes.withdrawn;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.drafted;

import java.util.List;
import java.util.Map;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.castballot.CastBallotDecision;
import org.isonomia.command.polls.upholdobjection.UpholdObjection;
import org.isonomia.command.polls.upholdobjection.UpholdObjectionDecision;
import org.isonomia.command.polls.withdrawballot.WithdrawBallot;
import org.isonomia.command.polls.withdrawballot.WithdrawBallotDecision;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.command.results.countpoll.CountPoll;
import org.isonomia.command.results.countpoll.CountPollDecision;
import org.isonomia.events.Sealed;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.ObjectionAnswered;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.ObjectionUpheld;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.Test;

/** An objection names the harm; it is raised, answered, withdrawn or upheld. Silence is not consent. */
class ObjectionsTest {
    private static final Choice OBJECT = new Choice.One("object");
    private static final ObjectionRaised RAISED = new ObjectionRaised(POLL, BEN, Sealed.of(BEN, "It floods."));

    private final SliceFixture casting =
            SliceFixture.of(CastBallotDecision.READS).given(admitted(ADA, BEN)).given(openedForConsent(ADA, BEN));
    private final SliceFixture answering =
            SliceFixture.of(AnswerObjectionDecision.READS).given(drafted()).given(openedForConsent(ADA, BEN));
    private final SliceFixture upholding =
            SliceFixture.of(UpholdObjectionDecision.READS).given(drafted()).given(openedForConsent(ADA, BEN));
    private final SliceFixture counting =
            SliceFixture.of(CountPollDecision.READS).given(openedForConsent(ADA, BEN));

    @Test
    void a_ballot_that_objects_raises_an_objection_with_its_reason() {
        casting.when(new CastBallot(POLL, BEN, OBJECT, "It floods."))
                .expectEvents(new BallotCast(POLL, BEN, OBJECT, null, Sealed.of(BEN, "It floods.")), RAISED);
        casting.when(new CastBallot(POLL, BEN, OBJECT, null))
                .expectRefused(new Refusal(REASON_MISSING, "reason", Map.of()));
    }

    @Test
    void a_ballot_that_consents_after_all_withdraws_it() {
        var consent = CastBallot.one(POLL, BEN, "consent");
        casting.given(RAISED).when(consent).expectEvents(cast(BEN, "consent"), new ObjectionWithdrawn(POLL, BEN));
        casting.given(RAISED, new ObjectionWithdrawn(POLL, BEN)).when(consent).expectEvents(cast(BEN, "consent"));
        casting.when(consent).expectEvents(cast(BEN, "consent"));
    }

    @Test
    void taking_the_ballot_back_withdraws_it_too() {
        SliceFixture.of(WithdrawBallotDecision.READS)
                .given(admitted(ADA, BEN))
                .given(openedForConsent(ADA, BEN))
                .given(cast(BEN, "object"), RAISED)
                .when(new WithdrawBallot(POLL, BEN))
                .expectEvents(withdrawn(BEN), new ObjectionWithdrawn(POLL, BEN));
    }

    @Test
    void the_proposer_answers_and_upholds_and_nobody_else() {
        answering
                .given(RAISED)
                .when(new AnswerObjection(POLL, PROPOSAL, BEN, ADA, " We drain it. "))
                .expectEvents(new ObjectionAnswered(POLL, BEN, ADA, Sealed.of(ADA, "We drain it.")));
        answering
                .given(RAISED)
                .when(new AnswerObjection(POLL, PROPOSAL, BEN, BEN, "No"))
                .expectRefused(NOT_THE_PROPOSER);
        upholding
                .given(RAISED)
                .when(new UpholdObjection(POLL, PROPOSAL, BEN, ADA))
                .expectEvents(new ObjectionUpheld(POLL, BEN, ADA));
        upholding
                .given(RAISED)
                .when(new UpholdObjection(POLL, PROPOSAL, BEN, BEN))
                .expectRefused(NOT_THE_PROPOSER);
    }

    @Test
    void nobody_upholds_an_objection_for_what_nobody_proposed() {
        SliceFixture.of(UpholdObjectionDecision.READS)
                .given(drafted())
                .given(openedWith(List.of(new RatifyProcedure(DecisionKind.ROLE, 1))))
                .given(RAISED)
                .when(new UpholdObjection(POLL, PROPOSAL, BEN, ADA))
                .expectRefused(NOBODYS_PROPOSAL);
    }

    @Test
    void what_does_not_stand_or_is_over_is_not_answered() {
        answering.when(new AnswerObjection(POLL, PROPOSAL, BEN, ADA, "We do")).expectRefused(NO_OBJECTION);
        upholding
                .given(RAISED, closed())
                .when(new UpholdObjection(POLL, PROPOSAL, BEN, ADA))
                .expectRefused(POLL_NOT_OPEN);
    }

    @Test
    void an_objection_that_stands_at_the_close_leaves_the_matter_to_the_supermajority() {
        expectOutcome(counting.given(cast(ADA, "consent"), cast(BEN, "object"), RAISED), Outcome.OBJECTED);
    }

    @Test
    void one_that_was_withdrawn_does_not_stand_and_one_that_was_upheld_gives_the_proposal_back() {
        expectOutcome(
                counting.given(cast(BEN, "object"), RAISED, cast(BEN, "concern"), new ObjectionWithdrawn(POLL, BEN)),
                Outcome.ADOPTED);
        counting.given(cast(BEN, "object"), RAISED, new ObjectionUpheld(POLL, BEN, ADA))
                .given(closed())
                .when(new CountPoll(POLL))
                .expectEventsSatisfying(events -> {
                    assertThat(((PollDecided) events.get(1)).outcome()).isEqualTo(Outcome.REJECTED);
                    assertThat(events.getLast())
                            .isEqualTo(new ProposalSentBack(
                                    PROPOSAL, POLL, SliceFixture.NOON, SliceFixture.NOON.plus(ProposalState.LIFE)));
                });
    }

    @Test
    void an_objection_withdrawn_without_its_ballot_still_stands() {
        expectOutcome(
                counting.given(cast(ADA, "consent"), cast(BEN, "object"), RAISED, new ObjectionWithdrawn(POLL, BEN)),
                Outcome.OBJECTED);
    }

    @Test
    void whoever_asked_for_advice_answers_objections_to_it_and_nobody_upholds_them() {
        var asked = SliceFixture.of(AnswerObjectionDecision.READS)
                .given(advisory())
                .given(new OpenedByMember(POLL, ADA), RAISED);
        asked.when(new AnswerObjection(POLL, null, BEN, ADA, "We drain it."))
                .expectEvents(new ObjectionAnswered(POLL, BEN, ADA, Sealed.of(ADA, "We drain it.")));
        asked.when(new AnswerObjection(POLL, null, BEN, BEN, "No")).expectRefused(NOT_THE_PROPOSER);
        SliceFixture.of(UpholdObjectionDecision.READS)
                .given(advisory())
                .given(new OpenedByMember(POLL, ADA), RAISED)
                .when(new UpholdObjection(POLL, PROPOSAL, BEN, ADA))
                .expectRefused(NOT_THE_PROPOSER);
    }

    /** The same question without a proposal. */
    private static PollOpened advisory() {
        var terms = openedForConsent(ADA, BEN).terms();
        return new PollOpened(
                POLL,
                new PollTerms(
                        new PollMatter(
                                false,
                                terms.matter().question(),
                                null,
                                0,
                                terms.matter().effects(),
                                terms.matter().kind(),
                                terms.matter().charterVersion()),
                        terms.rule(),
                        terms.electorate(),
                        terms.timing(),
                        terms.occasion(),
                        terms.forecast(),
                        terms.deciding(),
                        terms.members(),
                        terms.hearing()));
    }

    private static void expectOutcome(SliceFixture open, Outcome outcome) {
        open.given(closed())
                .when(new CountPoll(POLL))
                .expectEventsSatisfying(events ->
                        assertThat(((PollDecided) events.get(1)).outcome()).isEqualTo(outcome));
    }
}
