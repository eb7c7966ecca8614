package org.isonomia.command.results.challengeresult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.DORA;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.Draws.POOL;
import static org.isonomia.command.polls.Draws.PUBLISHED;
import static org.isonomia.command.polls.Draws.ROUND;
import static org.isonomia.command.polls.Draws.SEED;
import static org.isonomia.command.polls.Draws.UNTIL;
import static org.isonomia.command.polls.PollRefusal.NOT_DUE;
import static org.isonomia.command.polls.PollRefusal.NOT_FOR_DEMAND;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;
import static org.isonomia.command.polls.PollRefusal.RESULT_CHALLENGED;
import static org.isonomia.command.polls.PollRefusal.RESULT_FINAL;
import static org.isonomia.command.polls.Votes.cast;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.ofFirstRules;
import static org.isonomia.command.polls.Votes.openedBy;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.draws.demandfullpoll.DemandFullPoll;
import org.isonomia.command.draws.demandfullpoll.DemandFullPollDecision;
import org.isonomia.command.draws.enterseed.EnterSeed;
import org.isonomia.command.draws.enterseed.EnterSeedDecision;
import org.isonomia.command.draws.seatpanel.SeatPanel;
import org.isonomia.command.draws.seatpanel.SeatPanelDecision;
import org.isonomia.command.polls.Draws;
import org.isonomia.command.results.countpoll.CountPoll;
import org.isonomia.command.results.countpoll.CountPollDecision;
import org.isonomia.command.results.enacteffects.EnactEffects;
import org.isonomia.command.results.enacteffects.EnactEffectsDecision;
import org.isonomia.command.results.followup.FollowUp;
import org.isonomia.command.results.followup.FollowUpDecision;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.deciding.Reopening;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Sealed;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.draws.DrawEvent.SeedEntered;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From a result to the verdict on its challenge, by the first rules. */
class ChallengesTest {
    private static final Instant WINDOW = NOON.plus(Duration.ofDays(3));
    private static final PollId HEARING = PollId.following(POLL, Reason.CHALLENGE.name());
    private static final PollId RERUN = PollId.following(POLL, Reason.RERUN.name());
    private static final ChallengeResult CHALLENGE = new ChallengeResult(POLL, BEN, "The text was changed");
    private static final ResultChallenged CHALLENGED =
            new ResultChallenged(POLL, BEN, Sealed.of(BEN, "The text was changed"), List.of(BEN));
    private static final PollOpened OPENED = ofFirstRules(openedBy(conduct(), Quorum.NONE, ADA, BEN, CLEO, DORA));
    private static final PoolFixed FIXED =
            new PoolFixed(POLL, OPENED.terms().electorate().roll(), 7, List.of(), ROUND, UNTIL);

    /** All but Ben, who challenged. */
    private static final List<MemberId> PANEL = PanelDraw.panel(SEED, POOL, 7, member -> !member.equals(BEN));

    private static Conduct conduct() {
        return new Conduct(
                Electorate.ALL,
                Conduct.Visibility.OPEN,
                null,
                null,
                null,
                Conduct.Fallback.LAPSE,
                2,
                Duration.ofDays(3),
                null);
    }

    private static PollDecided decided(Outcome outcome) {
        return new PollDecided(POLL, true, outcome, List.of(), List.of(), WINDOW);
    }

    private static SliceFixture of(Reads<?, ? extends Decision<?>> slice) {
        return SliceFixture.of(slice)
                .given(charter(1, Quorum.NONE))
                .given(admitted(ADA, BEN, CLEO, DORA))
                .given(new RollListed(POLL, 1, POOL), OPENED);
    }

    private static SliceFixture adopted(Reads<?, ? extends Decision<?>> slice) {
        return of(slice).given(decided(Outcome.ADOPTED));
    }

    @Test
    void a_binding_result_can_be_challenged_for_as_long_as_its_procedure_says() {
        SliceFixture.of(CountPollDecision.READS)
                .given(OPENED, cast(ADA, "yes"), closed())
                .when(new CountPoll(POLL))
                .expectEventsSatisfying(events -> assertThat(events.getLast())
                        .isInstanceOfSatisfying(
                                PollDecided.class,
                                e -> assertThat(e.challengeableUntil()).isEqualTo(WINDOW)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUORUM_FAILED", "OBJECTED"})
    void any_member_challenges_it_and_a_panel_is_drawn_from_its_roll(Outcome outcome) {
        of(ChallengeResultDecision.READS)
                .given(decided(outcome))
                .when(CHALLENGE)
                .expectEvents(CHALLENGED, FIXED);
    }

    @Test
    void it_is_challenged_once_in_time_by_a_member() {
        var slice = adopted(ChallengeResultDecision.READS);
        slice.given(CHALLENGED).when(CHALLENGE).expectRefused(RESULT_CHALLENGED);
        slice.at(WINDOW.minusMillis(1)).when(CHALLENGE).expectAccepted();
        slice.at(WINDOW).when(CHALLENGE).expectRefused(RESULT_FINAL);
        slice.given(left(BEN)).when(CHALLENGE).expectRefused(NOT_A_MEMBER);
        of(ChallengeResultDecision.READS).when(CHALLENGE).expectRefused(RESULT_FINAL);
        SliceFixture.of(ChallengeResultDecision.READS)
                .given(admitted(BEN))
                .when(CHALLENGE)
                .expectRefused(POLL_UNKNOWN);
        of(ChallengeResultDecision.READS)
                .given(new PollDecided(POLL, true, Outcome.QUORUM_FAILED, List.of(), List.of(), null))
                .when(CHALLENGE)
                .expectRefused(RESULT_FINAL);
        slice.expectText("why", 4_000, why -> new ChallengeResult(POLL, BEN, why));
    }

    @Test
    void effects_wait_for_the_window_and_for_the_verdict() {
        var slice = adopted(EnactEffectsDecision.READS);
        var enact = new EnactEffects(POLL);
        slice.at(WINDOW.minusMillis(1)).when(enact).expectRefused(NOT_DUE);
        slice.at(WINDOW).when(enact).expectEvents(new EffectsEnacted(POLL, 0));
        var heard = slice.given(CHALLENGED);
        heard.at(WINDOW).when(enact).expectRefused(RESULT_CHALLENGED);
        heard.given(new ResultUpheld(POLL, HEARING, null)).when(enact).expectEvents(new EffectsEnacted(POLL, 0));
        heard.given(new ResultAnnulled(POLL, HEARING)).at(WINDOW).when(enact).expectNothing();
    }

    @Test
    void the_challenger_does_not_sit_on_the_panel() {
        assertThat(PANEL).hasSize(3).doesNotContain(BEN);
        adopted(EnterSeedDecision.READS)
                .given(CHALLENGED, FIXED, new SeedEntered(POLL, ADA, SEED))
                .at(PUBLISHED)
                .when(new EnterSeed(POLL, BEN, SEED))
                .expectEvents(
                        new SeedEntered(POLL, BEN, SEED),
                        new PanelDrawn(POLL, SEED, PANEL, PUBLISHED.plus(PanelDraw.TO_DECLINE)));
    }

    @Test
    void the_panel_is_asked_whether_the_result_is_annulled() {
        var seatsAt = PUBLISHED.plus(PanelDraw.TO_DECLINE);
        adopted(SeatPanelDecision.READS)
                .given(CHALLENGED, FIXED, new PanelDrawn(POLL, SEED, PANEL, seatsAt))
                .at(seatsAt)
                .when(new SeatPanel(POLL))
                .expectEventsSatisfying(events -> {
                    assertThat(events.getFirst()).isEqualTo(new PanelSeated(POLL, HEARING, PANEL));
                    var terms = ((PollOpened) events.getLast()).terms();
                    assertThat(terms.occasion()).isEqualTo(Occasion.challenge(POLL));
                    assertThat(terms.matter().proposal()).isNull();
                    assertThat(terms.matter().effects()).isEmpty();
                    assertThat(terms.matter().binding()).isTrue();
                    assertThat(terms.electorate().roll()).isEqualTo(Roll.of(PANEL));
                });
    }

    @Test
    void a_result_whose_challenge_nobody_hears_stands() {
        adopted(SeatPanelDecision.READS)
                .given(CHALLENGED, FIXED)
                .at(UNTIL)
                .when(new SeatPanel(POLL))
                .expectEvents(new DrawLapsed(POLL), new ResultUpheld(POLL, null, null));
        adopted(EnterSeedDecision.READS)
                .given(left(ADA), left(CLEO), left(DORA))
                .given(admitted(new MemberId("m_new")))
                .given(CHALLENGED, FIXED, new SeedEntered(POLL, new MemberId("m_new"), SEED))
                .at(PUBLISHED)
                .when(new EnterSeed(POLL, BEN, SEED))
                .expectEvents(
                        new SeedEntered(POLL, BEN, SEED), new DrawLapsed(POLL), new ResultUpheld(POLL, null, null));
    }

    @Test
    void nobody_brings_a_challenge_before_all() {
        adopted(DemandFullPollDecision.READS)
                .given(CHALLENGED, FIXED)
                .when(new DemandFullPoll(POLL, ADA))
                .expectRefused(NOT_FOR_DEMAND);
    }

    /** Of a panel of three. */
    @ParameterizedTest
    @CsvSource({"yes yes no, true", "yes no, false", "no, false", "yes, false", "yes yes, true", "abstain yes, true"})
    void a_majority_of_a_quorate_panel_annuls_and_anything_else_upholds(String votes, boolean annulled) {
        var terms = Reopening.challenge(POLL, Roll.of(PANEL), NOON).of(OPENED.terms(), POOL.size());
        var slice = SliceFixture.of(CountPollDecision.READS).given(new PollOpened(HEARING, terms));
        String[] choices = votes.split(" ");
        for (int i = 0; i < choices.length; i++)
            slice = slice.given(BallotCast.open(HEARING, PANEL.get(i), new Choice.One(choices[i])));
        slice.given(new PollClosed(HEARING))
                .when(new CountPoll(HEARING))
                .expectEventsSatisfying(events -> assertThat(events.getLast())
                        .isEqualTo(
                                annulled ? new ResultAnnulled(POLL, HEARING) : new ResultUpheld(POLL, HEARING, null)));
    }

    @Test
    void the_verdict_itself_has_no_effects() {
        var terms = Reopening.challenge(POLL, Roll.of(PANEL), NOON).of(OPENED.terms(), POOL.size());
        SliceFixture.of(EnactEffectsDecision.READS)
                .given(new PollOpened(HEARING, terms))
                .given(new PollDecided(HEARING, true, Outcome.ADOPTED, List.of(), List.of(), null))
                .when(new EnactEffects(HEARING))
                .expectNothing();
    }

    @Test
    void an_annulled_poll_is_held_again_with_todays_roll_and_that_result_is_final() {
        adopted(FollowUpDecision.READS)
                .given(CHALLENGED, new ResultAnnulled(POLL, HEARING), left(DORA))
                .when(new FollowUp(POLL))
                .expectEventsSatisfying(events -> {
                    assertThat(events.getFirst()).isEqualTo(new RollListed(RERUN, 1, List.of(ADA, BEN, CLEO)));
                    var terms = ((PollOpened) events.getLast()).terms();
                    assertThat(terms.matter().proposal())
                            .isEqualTo(OPENED.terms().matter().proposal());
                    assertThat(terms.occasion().reason()).isEqualTo(Reason.RERUN);
                });
        var rerun = Reopening.rerun(POLL, OPENED.terms(), Roll.of(POOL), NOON).of(OPENED.terms(), POOL.size());
        SliceFixture.of(CountPollDecision.READS)
                .given(new PollOpened(RERUN, rerun))
                .given(BallotCast.open(RERUN, ADA, new Choice.One("yes")), new PollClosed(RERUN))
                .when(new CountPoll(RERUN))
                .expectEventsSatisfying(events -> assertThat(events.getLast())
                        .isInstanceOfSatisfying(
                                PollDecided.class,
                                e -> assertThat(e.challengeableUntil()).isNull()));
    }

    @Test
    void a_panel_of_the_procedures_own_size_hears_it_where_one_is_named() {
        var named = new Conduct(
                Electorate.ALL,
                Conduct.Visibility.OPEN,
                null,
                null,
                null,
                new Conduct.Fallback(2),
                0,
                Duration.ofDays(3),
                null);
        SliceFixture.of(ChallengeResultDecision.READS)
                .given(admitted(BEN))
                .given(ofFirstRules(openedBy(named, Quorum.NONE, ADA, BEN, CLEO, DORA)), decided(Outcome.REJECTED))
                .when(CHALLENGE)
                .expectEvents(CHALLENGED, new PoolFixed(POLL, Draws.fixed().pool(), 2, List.of(), ROUND, UNTIL));
    }
}
