package org.isonomia.command.results.stateresult;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.polls.PollRefusal.FOLLOWS_A_RESULT;
import static org.isonomia.command.polls.PollRefusal.NOT_YOURS_TO_STATE;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;
import static org.isonomia.command.polls.PollRefusal.RESULT_OPEN;
import static org.isonomia.command.polls.PollRefusal.RESULT_VOID;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.PollRefusal;
import org.isonomia.command.polls.Votes;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.Sealed;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultStated;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.Test;

/** Ada proposed, Ben raised the question and drafted a rival in it, Cleo opened the advisory poll. */
class StateResultTest {
    private static final ProposalId RIVAL = new ProposalId("q_rival");
    private static final QuestionId QUESTION = new QuestionId("x_water");
    private final SliceFixture members =
            SliceFixture.of(StateResultDecision.READS).given(admitted(ADA, BEN, CLEO));
    private final SliceFixture voted = members.given(
            drafted(PROPOSAL, ADA), drafted(RIVAL, BEN), Votes.opened(ADA, BEN, CLEO), new OpenedByMember(POLL, CLEO));

    @Test
    void nobody_states_the_result_of_what_nobody_proposed() {
        var ratify = new RatifyProcedure(DecisionKind.ROLE, 1);
        members.given(drafted(PROPOSAL, ADA))
                .given(Votes.openedWith(List.of(ratify)))
                .given(new PollDecided(POLL, true, Outcome.ADOPTED, List.of(), List.of(), null))
                .when(said(PROPOSAL, ADA))
                .expectRefused(PollRefusal.NOBODYS_PROPOSAL);
    }

    private static ProposalDrafted drafted(ProposalId id, MemberId by) {
        var end = SliceFixture.NOON.plus(Duration.ofDays(90));
        return new ProposalDrafted(
                id, by, "A well", PublicText.of("We dig."), List.of(), null, null, SliceFixture.NOON, end);
    }

    private static StateResult said(ProposalId proposal, MemberId by) {
        return new StateResult(POLL, proposal, null, by, " We dig in May. ");
    }

    private static ResultStated stated(int version, MemberId by) {
        return new ResultStated(POLL, version, by, Sealed.of(by, "We dig in May."));
    }

    @Test
    void who_proposed_says_what_the_result_means_whichever_it_is_and_says_it_anew() {
        for (Outcome outcome : List.of(Outcome.ADOPTED, Outcome.REJECTED, Outcome.QUORUM_FAILED))
            voted.given(Votes.decided(outcome)).when(said(PROPOSAL, ADA)).expectEvents(stated(1, ADA));
        voted.given(Votes.decided(Outcome.ADOPTED), stated(1, ADA))
                .when(said(PROPOSAL, ADA))
                .expectEvents(stated(2, ADA));
    }

    @Test
    void nobody_else_does_not_even_who_opened_the_vote_or_whoever_names_a_proposal_of_their_own() {
        var decided = voted.given(Votes.decided(Outcome.ADOPTED));
        decided.when(said(PROPOSAL, BEN)).expectRefused(NOT_YOURS_TO_STATE);
        decided.when(said(RIVAL, BEN)).expectRefused(NOT_YOURS_TO_STATE);
        decided.when(said(PROPOSAL, CLEO)).expectRefused(NOT_YOURS_TO_STATE);
        decided.when(said(null, ADA)).expectRefused(NOT_YOURS_TO_STATE);
    }

    @Test
    void nothing_is_said_about_what_is_not_decided_is_void_or_only_judges_a_result() {
        members.when(said(PROPOSAL, ADA)).expectRefused(POLL_UNKNOWN);
        voted.when(said(PROPOSAL, ADA)).expectRefused(RESULT_OPEN);
        voted.given(Votes.decided(Outcome.ADOPTED), new ResultAnnulled(POLL, new PollId("p_panel")))
                .when(said(PROPOSAL, ADA))
                .expectRefused(RESULT_VOID);
        var terms = Votes.opened(ADA, BEN, CLEO).terms();
        var hears = Votes.held(terms, terms.electorate().conduct(), Occasion.challenge(new PollId("p_earlier")));
        members.given(drafted(PROPOSAL, ADA), new PollOpened(POLL, hears), Votes.decided(Outcome.ADOPTED))
                .when(said(PROPOSAL, ADA))
                .expectRefused(FOLLOWS_A_RESULT);
    }

    @Test
    void a_statement_is_a_text_of_at_most_four_thousand_characters() {
        var decided = voted.given(Votes.decided(Outcome.ADOPTED));
        decided.when(new StateResult(POLL, PROPOSAL, null, ADA, " "))
                .expectRefused(new Refusal(Input.Fault.MISSING, "statement", Map.of()));
        decided.when(new StateResult(POLL, PROPOSAL, null, ADA, "a".repeat(4_001)))
                .expectRefused(
                        new Refusal(Input.Fault.TOO_LONG, "statement", Map.of("longest", "4000", "length", "4001")));
    }

    @Test
    void of_an_advisory_poll_it_is_who_opened_it() {
        var advisory = members.given(Votes.openedForAdvice(ADA, BEN), new OpenedByMember(POLL, CLEO))
                .given(new PollDecided(POLL, false, Outcome.TIED, List.of(), List.of(), null));
        advisory.when(said(null, CLEO)).expectEvents(stated(1, CLEO));
        advisory.when(said(null, ADA)).expectRefused(NOT_YOURS_TO_STATE);
    }

    @Test
    void of_rivals_it_is_who_proposed_the_one_adopted_and_where_none_was_who_raised_the_question() {
        var end = SliceFixture.NOON.plus(Duration.ofDays(180));
        var raised = new QuestionRaised(QUESTION, BEN, "Water", PublicText.of("How?"), null, SliceFixture.NOON, end);
        var rivals = members.given(drafted(PROPOSAL, ADA), drafted(RIVAL, BEN), raised, rivals());
        var adopted = rivals.given(new PollDecided(POLL, true, Outcome.ADOPTED, List.of("o1"), List.of(), null));
        adopted.when(said(PROPOSAL, ADA)).expectEvents(stated(1, ADA));
        adopted.when(said(RIVAL, BEN)).expectRefused(NOT_YOURS_TO_STATE);
        var none = rivals.given(new PollDecided(POLL, true, Outcome.REJECTED, List.of(), List.of(), null));
        none.when(new StateResult(POLL, null, QUESTION, BEN, "Nothing changes"))
                .expectEvents(new ResultStated(POLL, 1, BEN, Sealed.of(BEN, "Nothing changes")));
        none.when(said(PROPOSAL, ADA)).expectRefused(NOT_YOURS_TO_STATE);
        var tied = rivals.given(new PollDecided(POLL, true, Outcome.TIED, List.of(), List.of(), null));
        tied.when(said(PROPOSAL, ADA)).expectRefused(RESULT_OPEN);
        tied.given(new TieBroken(POLL, Outcome.ADOPTED, List.of("o2"), null))
                .when(said(RIVAL, BEN))
                .expectEvents(stated(1, BEN));
    }

    private static PollOpened rivals() {
        var plain = Votes.opened(ADA, BEN, CLEO).terms();
        var matter = plain.matter();
        var options = List.of(rival("o1", PROPOSAL), rival("o2", RIVAL), PollOption.of("o3", "Status quo"));
        return new PollOpened(
                POLL,
                new PollTerms(
                        new PollMatter(true, "Water", null, 0, List.of(), matter.kind(), 1),
                        new PollRule(
                                "single-choice/1",
                                Map.of(),
                                options,
                                1,
                                TieBreak.NONE,
                                plain.rule().quorum(),
                                plain.rule().threshold()),
                        plain.electorate(),
                        plain.timing(),
                        Occasion.first(QUESTION, SliceFixture.NOON),
                        null,
                        plain.deciding(),
                        plain.members(),
                        plain.hearing()));
    }

    private static PollOption rival(String id, ProposalId proposal) {
        return new PollOption(id, "Dig " + id, null, null, false, proposal, 1, List.of());
    }
}
