package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isonomia.query.QueriesIT.ADA_SEEN;
import static org.isonomia.query.QueriesIT.BEN_SEEN;
import static org.isonomia.query.QueriesIT.CYD_SEEN;
import static org.isonomia.query.QueriesIT.all;
import static org.isonomia.query.Story.*;
import static org.isonomia.query.Story.SETTLED;

import java.time.Duration;
import java.util.Optional;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.query.draws.DrawView;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.polls.ballotbox.Bar;
import org.isonomia.query.polls.ballotbox.ObjectionLine;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.query.polls.ballotbox.PollState;
import org.isonomia.query.proposals.proposals.ProposalState;
import org.isonomia.query.proposals.questions.QuestionState;
import org.isonomia.query.results.ChallengeView;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Polls, their rolls, ballots and results, and the register of what they decided, over the story. */
class PollQueriesIT {
    static ViewsFixture fixture;
    static Views views;

    @BeforeAll
    static void start() {
        fixture = new ViewsFixture();
        views = fixture.views;
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void a_poll_says_why_someone_cannot_vote_in_it() {
        var all = views.polls().poll(SETTLED).orElseThrow();
        assertThat(views.polls().bar(all, ADA)).isEmpty();
        assertThat(views.polls().bar(all, DAN)).contains(new Bar(Bar.Why.NOT_A_MEMBER, null));
        var holders = views.polls().poll(ADVISORY).orElseThrow();
        assertThat(views.polls().bar(holders, ADA).orElseThrow().why()).isEqualTo(Bar.Why.NOT_A_HOLDER);
    }

    @Test
    void open_polls_come_first_by_closing_time() {
        assertThat(all(cursor -> views.polls().polls(cursor, 1)))
                .extracting(PollLine::id)
                .startsWith(ADVISORY, LATER)
                .containsExactlyInAnyOrder(
                        ADVISORY,
                        LATER,
                        SETTLED,
                        CONFLICTED,
                        DECIDED,
                        CalledOff.POLL,
                        Challenged.UPHELD,
                        Challenged.ANNULLED,
                        Challenged.HEARING);
        assertThatThrownBy(() -> views.polls().polls("nonsense", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_poll_shows_its_terms_its_participation_and_its_result() {
        var page = views.polls().poll(DECIDED).orElseThrow();
        assertThat(page.line().state()).isEqualTo(PollState.DECIDED);
        assertThat(page.line().voted()).isEqualTo(2);
        assertThat(page.line().silent()).isEqualTo(1);
        assertThat(page.terms().matter().effects()).containsExactly(DEFINE);
        assertThat(page.terms().rule().quorum()).isEqualTo(PROCEDURE.quorum());
        assertThat(page.terms().rule().threshold()).isEqualTo(PROCEDURE.threshold());
        assertThat(page.opener()).contains(ADA_SEEN);
        assertThat(page.tally()).contains(new Tally(2, 0, 0));
        assertThat(page.line().outcome()).isEqualTo(Result.Outcome.ADOPTED);
        assertThat(page.ticks()).hasSize(2);
        assertThat(page.enacted()).isEqualTo(1);
        assertThat(page.entries())
                .extracting(EntryLink::event)
                .containsExactly(
                        "polls.PollOpened",
                        "polls.ObjectionRaised",
                        "polls.ObjectionAnswered",
                        "polls.ObjectionWithdrawn",
                        "polls.ObjectionRaised",
                        "polls.ObjectionUpheld",
                        "polls.ClosingTimeExtended",
                        "polls.PollClosed",
                        "polls.PollCounted",
                        "polls.PollDecided",
                        "polls.EffectsEnacted",
                        "polls.SecondCallAnnounced",
                        "roles.RoleDefined");
        assertThat(views.polls().poll(ADVISORY).orElseThrow().rollOf()).contains("Curator");
    }

    @Test
    void a_poll_shows_its_objections_with_their_answers_and_what_followed_it() {
        var page = views.polls().poll(DECIDED).orElseThrow();
        assertThat(page.objections())
                .containsExactly(
                        new ObjectionLine(
                                BEN_SEEN,
                                Optional.of("Two are too many"),
                                Optional.of("One alone tires"),
                                ObjectionLine.State.WITHDRAWN),
                        new ObjectionLine(
                                CYD_SEEN,
                                Optional.of("Who trains them?"),
                                Optional.empty(),
                                ObjectionLine.State.UPHELD));
        assertThat(page.sequel())
                .isEqualTo(new PollPage.Sequel(
                        2L, false, LATER, Story.HALF_A_YEAR.plus(Duration.ofDays(1)), null, null, null, null));
        assertThat(page.line().closesAt()).isEqualTo(DAY);
    }

    @Test
    void a_poll_that_was_called_off_says_why_and_gives_back_what_it_was_to_decide() {
        var page = views.polls().poll(CalledOff.POLL).orElseThrow();
        assertThat(page.line().state()).isEqualTo(PollState.CANCELLED);
        assertThat(page.cancelled()).contains("Too early");
        assertThat(page.line().closesAt()).isBefore(DAY);
        assertThat(views.proposals().line(CalledOff.HILL).orElseThrow().state()).isEqualTo(ProposalState.FROZEN);
        assertThat(views.questions().line(CalledOff.QUESTION).orElseThrow().state())
                .isEqualTo(QuestionState.OPEN);
    }

    @Test
    void a_challenged_result_shows_who_challenged_it_why_and_what_became_of_it() {
        var upheld = views.polls().poll(Challenged.UPHELD).orElseThrow();
        assertThat(upheld.challenge()).hasValueSatisfying(challenge -> {
            assertThat(challenge.state()).isEqualTo(ChallengeView.State.UPHELD);
            assertThat(challenge.voices()).containsExactly(new ChallengeView.Voice(CYD_SEEN, Optional.of("Unheard")));
            assertThat(challenge.challengers()).hasSize(2).contains(CYD_SEEN);
        });
        assertThat(upheld.line().annulled()).isFalse();
        assertThat(upheld.sequel().challengeable()).isEqualTo(Story.WEEK);
        assertThat(upheld.sequel().effectsFrom()).isEqualTo(Story.WEEK);
        var annulled = views.polls().poll(Challenged.ANNULLED).orElseThrow();
        assertThat(annulled.challenge().orElseThrow().state()).isEqualTo(ChallengeView.State.ANNULLED);
        assertThat(annulled.challenge().orElseThrow().hearing()).isEqualTo(Challenged.HEARING);
        assertThat(annulled.line().annulled()).isTrue();
        assertThat(annulled.sequel().next()).isNull();
        var hearing = views.polls().poll(Challenged.HEARING).orElseThrow();
        assertThat(hearing.line().reason()).isEqualTo(Occasion.Reason.CHALLENGE);
        assertThat(hearing.line().choseOption()).isFalse();
    }

    @Test
    void a_draw_shows_who_sits_who_declined_and_who_wants_all_to_decide() {
        var draw = views.polls().poll(Story.CONFLICTED).orElseThrow().draw().orElseThrow();
        assertThat(draw.state()).isEqualTo(DrawView.State.SEATED);
        assertThat(draw.seed()).isEqualTo(Drawn.SEED);
        assertThat(draw.panel()).extracting(Person::id).isEqualTo(Drawn.ORDER.subList(1, 3));
        assertThat(draw.declined()).extracting(Person::id).containsExactly(Drawn.ORDER.getFirst());
        assertThat(draw.entered()).containsExactly(ADA_SEEN, BEN_SEEN);
        assertThat(draw.demanding()).containsExactly(CYD_SEEN);
        assertThat(draw.ends()).isEqualTo(Story.HALF_A_YEAR);
        assertThat(draw.url()).endsWith("/public/1000");
        assertThat(views.polls().poll(DECIDED).orElseThrow().draw()).isEmpty();
    }

    @Test
    void the_last_ballot_counts_and_a_withdrawn_one_is_none() {
        assertThat(views.polls().ownBallot(DECIDED, BEN).orElseThrow().choice()).isEqualTo(new Choice.One("yes"));
        assertThat(views.polls().ownBallot(DECIDED, CYD)).isEmpty();
        assertThat(all(cursor -> views.polls().ballots(DECIDED, cursor, 1)))
                .extracting(ballot -> ballot.voter())
                .containsExactly(BEN_SEEN, ADA_SEEN);
        assertThat(views.polls().onRoll(ADVISORY, BEN)).isTrue();
        assertThat(views.polls().onRoll(ADVISORY, ADA)).isFalse();
        assertThat(all(cursor -> views.polls().roll(DECIDED, cursor, 1))).containsExactly(ADA_SEEN, BEN_SEEN, CYD_SEEN);
    }

    @Test
    void the_register_holds_binding_decisions_newest_first_with_what_proves_them() {
        var decisions = all(cursor -> views.register().decisions(cursor, 1));
        assertThat(decisions)
                .extracting(decision -> decision.poll().id())
                .containsExactly(
                        Challenged.HEARING, Challenged.ANNULLED, Challenged.UPHELD, SETTLED, CONFLICTED, DECIDED);
        assertThat(decisions.get(1).poll().annulled()).isTrue();
        assertThat(decisions.get(3).winners()).containsExactly("A well");
        assertThat(decisions.get(3).entries()).extracting(EntryLink::event).endsWith("membership.MemberClassAssigned");
        assertThat(decisions.get(4).conflict().conflict()).isEqualTo(Conflict.ROLE_EXISTS);
        assertThat(decisions.get(4).enacted()).isNull();
        assertThat(decisions.getLast().enacted()).isEqualTo(1);
        assertThat(decisions.getLast().entries()).hasSize(13);
        assertThat(decisions.getLast().effects().getFirst().role()).contains("Curator");
    }
}
