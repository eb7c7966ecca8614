package org.isonomia.command.proposals.askadvisers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.DORA;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.polls.Votes.DELIBERATION;
import static org.isonomia.command.polls.Votes.by;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.drafted;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.putToVote;
import static org.isonomia.command.proposals.Drafts.revised;
import static org.isonomia.command.proposals.Drafts.supported;
import static org.isonomia.command.proposals.ProposalRefusal.ADVICE_AWAITED;
import static org.isonomia.command.proposals.ProposalRefusal.ADVISER_NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.ADVISES_ONESELF;
import static org.isonomia.command.proposals.ProposalRefusal.ALREADY_ASKED;
import static org.isonomia.command.proposals.ProposalRefusal.IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_ASKED;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_BY_ADVICE;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_THE_PROPOSER;
import static org.isonomia.command.proposals.ProposalRefusal.TOO_FEW_ADVISERS;
import static org.isonomia.command.proposals.ProposalRefusal.VERSION_OUTDATED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.puttovote.PutToVote;
import org.isonomia.command.polls.puttovote.PutToVoteDecision;
import org.isonomia.command.proposals.giveadvice.GiveAdvice;
import org.isonomia.command.proposals.giveadvice.GiveAdviceDecision;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;
import org.isonomia.events.proposals.ProposalEvent.AdviceGiven;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.YesNo;
import org.junit.jupiter.api.Test;

/** The advice process: who proposed asks others, hears them, and decides alone. */
class AdviceTest {
    private static final CharterAdopted CHARTER = by(Deciding.ADVICE, charter(1, Quorum.NONE));
    private static final Instant UNTIL = NOON.plus(DELIBERATION);
    private static final AskAdvisers ASK = new AskAdvisers(PROPOSAL, ADA, List.of(CLEO, BEN));
    private static final GiveAdvice GIVE = new GiveAdvice(PROPOSAL, BEN, 1, " Ask the neighbours first. ");
    private static final PutToVote DECIDE = new PutToVote(POLL, PROPOSAL, ADA);

    private final SliceFixture asking = SliceFixture.of(AskAdvisersDecision.READS)
            .given(CHARTER)
            .given(admitted(ADA, BEN, CLEO, DORA))
            .given(drafted());
    private final SliceFixture giving = SliceFixture.of(GiveAdviceDecision.READS)
            .given(admitted(ADA, BEN, CLEO))
            .given(drafted(), asked(BEN));
    private final SliceFixture deciding = SliceFixture.of(PutToVoteDecision.READS)
            .given(CHARTER)
            .given(admitted(ADA, BEN, CLEO, DORA))
            .given(drafted(), frozen(1));

    private static AdviceAsked asked(MemberId... advisers) {
        return new AdviceAsked(PROPOSAL, 1, List.of(advisers), UNTIL);
    }

    private static AdviceGiven given(int version, MemberId adviser) {
        return new AdviceGiven(PROPOSAL, version, adviser, Sealed.of(adviser, "Yes"));
    }

    @Test
    void who_proposed_asks_others_who_have_as_long_as_the_proposal_is_deliberated() {
        asking.when(ASK).expectEvents(asked(BEN, CLEO));
        asking.given(asked(BEN)).when(ASK).expectEvents(asked(CLEO));
        asking.given(frozen(1)).when(ASK).expectAccepted();
    }

    @Test
    void nobody_else_asks_and_nobody_is_asked_twice_or_who_is_no_other_member() {
        asking.when(new AskAdvisers(PROPOSAL, BEN, List.of(CLEO))).expectRefused(NOT_THE_PROPOSER);
        asking.when(new AskAdvisers(PROPOSAL, ADA, List.of(ADA)))
                .expectRefused(new Refusal(ADVISES_ONESELF, "advisers", Map.of()));
        asking.given(left(BEN)).when(ASK).expectRefused(new Refusal(ADVISER_NOT_A_MEMBER, "advisers", Map.of()));
        asking.given(asked(BEN, CLEO)).when(ASK).expectRefused(new Refusal(ALREADY_ASKED, "advisers", Map.of()));
        asking.given(putToVote()).when(ASK).expectRefused(IN_VOTE);
    }

    @Test
    void no_more_than_twenty_are_asked_however_often() {
        var twenty = IntStream.range(0, AskAdvisersDecision.MOST)
                .mapToObj(number -> new MemberId("m_" + number))
                .toArray(MemberId[]::new);
        asking.given(asked(twenty))
                .when(ASK)
                .expectRefused(new Refusal(Input.Fault.TOO_MANY, "advisers", Map.of("most", "20")));
    }

    @Test
    void where_the_charter_has_others_vote_nobody_decides_by_advice() {
        asking.given(charter(2, Quorum.NONE)).when(ASK).expectRefused(NOT_BY_ADVICE);
    }

    @Test
    void who_was_asked_advises_on_the_version_they_saw_until_the_vote() {
        giving.when(GIVE).expectEvents(new AdviceGiven(PROPOSAL, 1, BEN, Sealed.of(BEN, "Ask the neighbours first.")));
        giving.when(new GiveAdvice(PROPOSAL, CLEO, 1, "No")).expectRefused(NOT_ASKED);
        giving.given(revised(2)).when(GIVE).expectRefused(VERSION_OUTDATED);
        giving.given(putToVote()).when(GIVE).expectRefused(IN_VOTE);
    }

    @Test
    void who_decides_has_heard_two_and_decides_alone() {
        deciding.when(DECIDE)
                .expectRefused(Refusal.of(TOO_FEW_ADVISERS).with("needed", 2L).with("reached", 0));
        deciding.given(asked(BEN))
                .when(DECIDE)
                .expectRefused(Refusal.of(TOO_FEW_ADVISERS).with("needed", 2L).with("reached", 1));
        var waiting = deciding.given(asked(BEN, CLEO), given(1, BEN));
        waiting.when(DECIDE).expectRefused(Refusal.of(ADVICE_AWAITED).with("until", UNTIL));
        waiting.given(given(1, CLEO)).when(DECIDE).expectEventsSatisfying(AdviceTest::decidedByAda);
        waiting.given(left(CLEO)).when(DECIDE).expectEventsSatisfying(AdviceTest::decidedByAda);
        waiting.at(UNTIL).when(DECIDE).expectEventsSatisfying(AdviceTest::decidedByAda);
    }

    private static void decidedByAda(List<? extends Event> events) {
        assertThat(events.getFirst()).isEqualTo(new RollListed(POLL, 1, List.of(ADA)));
        assertThat(((PollOpened) events.get(1)).terms().rule().rule()).isEqualTo(YesNo.ID);
    }

    @Test
    void advice_on_an_earlier_version_is_not_heard_on_the_next() {
        deciding.given(asked(BEN, CLEO), given(1, BEN), given(1, CLEO), revised(2), frozen(2))
                .when(DECIDE)
                .expectRefused(Refusal.of(ADVICE_AWAITED).with("until", UNTIL));
    }

    @Test
    void nobody_but_who_decides_opens_the_decision() {
        deciding.given(asked(BEN, CLEO), given(1, BEN), given(1, CLEO), supported(1, BEN))
                .when(new PutToVote(POLL, PROPOSAL, BEN))
                .expectRefused(NOT_THE_PROPOSER);
    }
}
