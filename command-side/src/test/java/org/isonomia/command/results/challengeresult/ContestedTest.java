package org.isonomia.command.results.challengeresult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.polls.PollRefusal.CHALLENGED_BY_YOU;
import static org.isonomia.command.polls.PollRefusal.EFFECTS_WAIT;
import static org.isonomia.command.polls.PollRefusal.NOTHING_CHALLENGED;
import static org.isonomia.command.polls.PollRefusal.NOT_RATIFIED;
import static org.isonomia.command.polls.PollRefusal.NO_THIRD_PANEL;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.polls.Votes.openedWith;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.PollRefusal;
import org.isonomia.command.polls.Votes;
import org.isonomia.command.results.countpoll.CountPoll;
import org.isonomia.command.results.countpoll.CountPollDecision;
import org.isonomia.command.results.enacteffects.EnactEffects;
import org.isonomia.command.results.enacteffects.EnactEffectsDecision;
import org.isonomia.command.results.followup.FollowUp;
import org.isonomia.command.results.followup.FollowUpDecision;
import org.isonomia.command.results.supportchallenge.SupportChallenge;
import org.isonomia.command.results.supportchallenge.SupportChallengeDecision;
import org.isonomia.deciding.Challenges;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Reopening;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.Sealed;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.ChallengeRaised;
import org.isonomia.events.results.ResultEvent.ChallengeSupported;
import org.isonomia.events.results.ResultEvent.EffectsDone;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.EffectsFreed;
import org.isonomia.events.results.ResultEvent.EffectsQueued;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.Test;

/** Who challenges a result and who hears it: Ada proposed to remove Ben, and eight belong. */
class ContestedTest {
    private static final MemberId[] EIGHT = IntStream.range(0, 8)
            .mapToObj(n -> n == 0 ? ADA : n == 1 ? BEN : n == 2 ? CLEO : new MemberId("m_n" + n))
            .toArray(MemberId[]::new);
    private static final MemberId NED = EIGHT[3];
    private static final List<Effect> REMOVAL = List.of(new RemoveMember(BEN));
    private static final Instant WEEK = NOON.plus(Duration.ofDays(7));
    private static final PollId RATIFICATION = PollId.following(POLL, Reason.RATIFY.name());
    private static final PollId OTHER = new PollId("p_other");

    private static PollOpened opened(long members, int panels, MemberId... roll) {
        var terms = Votes.terms(true, REMOVAL, null, Quorum.NONE, Threshold.MAJORITY, roll);
        var hearing = new Hearing(List.of(ADA, BEN), panels, true);
        return new PollOpened(POLL, Votes.decided(terms, Deciding.NOW, members, hearing));
    }

    private static SliceFixture decided(Reads<?, ? extends Decision<?>> slice, PollOpened opened, MemberId... roll) {
        return SliceFixture.of(slice)
                .given(charter(1, Quorum.NONE))
                .given(admitted(EIGHT))
                .given(new RollListed(POLL, 1, Arrays.asList(roll)), opened)
                .given(new PollDecided(POLL, true, Outcome.ADOPTED, List.of(), List.of(), WEEK));
    }

    private static SliceFixture adopted(Reads<?, ? extends Decision<?>> slice) {
        return decided(slice, opened(8, 0, EIGHT), EIGHT);
    }

    private static ChallengeRaised raised(MemberId by, PollId poll, Instant at) {
        return new ChallengeRaised(poll, by, at, Sealed.of(by, "Unheard"));
    }

    private static ChallengeResult challenge(MemberId by) {
        return new ChallengeResult(POLL, by, "Unheard");
    }

    @Test
    void
            a_challenge_needs_supporters_and_its_panel_is_drawn_without_who_proposed_who_challenges_and_whom_it_concerns() {
        adopted(ChallengeResultDecision.READS).when(challenge(CLEO)).expectEvents(raised(CLEO, POLL, NOON));
        var parties = List.of(ADA, BEN, CLEO, NED);
        var six = new MemberId[] {ADA, BEN, CLEO, NED, EIGHT[4], EIGHT[5], EIGHT[6], EIGHT[7], new MemberId("m_n8")};
        var slice = SliceFixture.of(SupportChallengeDecision.READS)
                .given(charter(1, Quorum.NONE))
                .given(admitted(six))
                .given(new RollListed(POLL, 1, List.of(six)), opened(9, 0, six))
                .given(new PollDecided(POLL, true, Outcome.ADOPTED, List.of(), List.of(), WEEK));
        slice.when(new SupportChallenge(POLL, NED)).expectRefused(NOTHING_CHALLENGED);
        slice.given(raised(CLEO, POLL, NOON))
                .when(new SupportChallenge(POLL, NED))
                .expectEvents(
                        new ChallengeSupported(POLL, NED),
                        new ResultChallenged(POLL, NED, null, List.of(CLEO, NED)),
                        new PoolFixed(POLL, Roll.of(List.of(six).subList(4, 9)), 7, parties, null, null),
                        new LotCalled(
                                POLL,
                                LotOf.PANEL,
                                1,
                                List.of(),
                                NOON.plus(Duration.ofDays(3)),
                                NOON.plus(Duration.ofDays(5))));
    }

    @Test
    void where_fewer_than_five_others_could_hear_it_all_members_ratify_and_unless_they_do_nothing_takes_effect() {
        adopted(SupportChallengeDecision.READS)
                .given(raised(CLEO, POLL, NOON))
                .when(new SupportChallenge(POLL, NED))
                .expectEventsSatisfying(events -> {
                    assertThat(events.get(2)).isInstanceOf(RollListed.class);
                    var terms = ((PollOpened) events.get(3)).terms();
                    assertThat(((PollOpened) events.get(3)).poll()).isEqualTo(RATIFICATION);
                    assertThat(terms.electorate().roll().count()).isEqualTo(8);
                    assertThat(terms.matter().effects()).isEmpty();
                });
        adopted(SupportChallengeDecision.READS)
                .given(raised(CLEO, POLL, NOON), new MemberSuspended(EIGHT[7], WEEK))
                .when(new SupportChallenge(POLL, NED))
                .expectEventsSatisfying(events -> assertThat(((PollOpened) events.get(3))
                                .terms()
                                .electorate()
                                .roll())
                        .isEqualTo(Roll.of(List.of(EIGHT).subList(0, 7))));
        // what cannot be undone needs the approvals of five of these eight here as well
        for (int yes : new int[] {5, 4, 0}) {
            var terms = Reopening.ratify(POLL, opened(8, 0, EIGHT).terms(), Roll.of(List.of(EIGHT)), NOON)
                    .of(opened(8, 0, EIGHT).terms(), 8);
            SliceFixture.of(CountPollDecision.READS)
                    .given(new EffectsQueued(POLL, List.of("member/" + BEN)))
                    .given(new PollOpened(RATIFICATION, terms))
                    .given(IntStream.range(0, Math.max(1, yes))
                            .mapToObj(n ->
                                    BallotCast.open(RATIFICATION, EIGHT[n], new Choice.One(yes > 0 ? "yes" : "no")))
                            .toList())
                    .given(new PollClosed(RATIFICATION))
                    .when(new CountPoll(RATIFICATION))
                    .expectEventsSatisfying(events -> assertThat(events)
                            .contains(
                                    yes == 5
                                            ? new ResultUpheld(POLL, RATIFICATION, WEEK)
                                            : new ResultAnnulled(POLL, RATIFICATION)));
        }
        adopted(FollowUpDecision.READS)
                .given(new ResultAnnulled(POLL, RATIFICATION))
                .when(new FollowUp(POLL))
                .expectNothing();
    }

    @Test
    void what_a_few_of_the_members_decided_for_good_waits_until_all_have_ratified_it() {
        var few = new MemberId[] {ADA};
        assertThat(Challenges.until(opened(8, 0, few).terms(), Outcome.ADOPTED, NOON))
                .isEmpty();
        var adopted = new PollDecided(POLL, true, Outcome.ADOPTED, List.of(), List.of(), null);
        var slice = SliceFixture.of(FollowUpDecision.READS)
                .given(charter(1, Quorum.NONE))
                .given(admitted(EIGHT))
                .given(new RollListed(POLL, 1, List.of(ADA)), opened(8, 0, few), adopted);
        slice.when(new FollowUp(POLL))
                .expectEventsSatisfying(events ->
                        assertThat(((PollOpened) events.getLast()).poll()).isEqualTo(RATIFICATION));
        slice.given(new ResultAnnulled(POLL, RATIFICATION))
                .when(new FollowUp(POLL))
                .expectNothing();
        var enacting = SliceFixture.of(EnactEffectsDecision.READS)
                .given(admitted(EIGHT))
                .given(opened(8, 0, few), adopted);
        enacting.when(new EnactEffects(POLL)).expectRefused(NOT_RATIFIED);
        enacting.given(new ResultUpheld(POLL, RATIFICATION, null))
                .when(new EnactEffects(POLL))
                .expectAccepted();
    }

    @Test
    void a_member_challenges_two_results_within_a_year() {
        var slice = adopted(ChallengeResultDecision.READS)
                .given(raised(CLEO, OTHER, NOON.minus(Duration.ofDays(365))))
                .given(raised(CLEO, new PollId("p_1"), NOON.minus(Duration.ofDays(9))));
        slice.when(challenge(CLEO)).expectAccepted();
        slice.given(raised(CLEO, new PollId("p_2"), NOON.minus(Duration.ofDays(1))))
                .when(challenge(CLEO))
                .expectRefused(Refusal.of(PollRefusal.CHALLENGES_SPENT)
                        .with("budget", 2)
                        .with("again", NOON.plus(Duration.ofDays(356))));
        slice.given(raised(CLEO, POLL, NOON)).when(challenge(CLEO)).expectRefused(CHALLENGED_BY_YOU);
    }

    @Test
    void a_third_panel_on_the_same_matter_is_refused_though_what_cannot_be_undone_still_waits_a_week() {
        decided(ChallengeResultDecision.READS, opened(8, 2, EIGHT), EIGHT)
                .when(challenge(CLEO))
                .expectRefused(NO_THIRD_PANEL);
        PollTerms heardOut = opened(8, 2, EIGHT).terms();
        assertThat(Challenges.until(heardOut, Outcome.ADOPTED, NOON)).contains(WEEK);
        var rerun = Reopening.rerun(POLL, opened(8, 0, EIGHT).terms(), Roll.of(List.of(EIGHT)), NOON)
                .of(opened(8, 0, EIGHT).terms(), 8);
        assertThat(rerun.hearing().panels()).isEqualTo(1);
        assertThat(Challenges.until(rerun, Outcome.ADOPTED, NOON)).contains(WEEK);
    }

    @Test
    void what_cannot_be_undone_waits_a_week_on_a_roll_of_any_size() {
        var plain = openedWith(REMOVAL).terms();
        var wide = new Roll(1_000_000, plain.electorate().roll().digest(), 1);
        var terms = Reopening.rerun(POLL, plain, wide, NOON).of(plain, 1_000_000);
        assertThat(Challenges.until(terms, Outcome.ADOPTED, NOON)).contains(WEEK);
        assertThat(terms.matter().kind()).isEqualTo(DecisionKind.MEMBERSHIP);
        assertThat(Challenges.supporters(terms)).isEqualTo(5);
    }

    @Test
    void effects_wait_for_a_poll_that_closed_earlier_and_touches_the_same() {
        var slice = SliceFixture.of(EnactEffectsDecision.READS)
                .given(admitted(EIGHT))
                .given(new EffectsQueued(OTHER, List.of("member/" + BEN)))
                .given(opened(8, 0, EIGHT), new EffectsQueued(POLL, List.of("member/" + BEN)))
                .given(new PollDecided(POLL, true, Outcome.ADOPTED, List.of(), List.of(), WEEK))
                .at(WEEK);
        slice.when(new EnactEffects(POLL)).expectRefused(EFFECTS_WAIT);
        slice.given(new EffectsDone(OTHER), new EffectsFreed(POLL, OTHER))
                .when(new EnactEffects(POLL))
                .expectEventsSatisfying(events -> {
                    assertThat(events.getFirst()).isEqualTo(new EffectsEnacted(POLL, 1));
                    assertThat(events.getLast()).isEqualTo(new EffectsDone(POLL));
                });
    }
}
