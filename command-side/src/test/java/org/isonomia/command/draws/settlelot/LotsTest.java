package org.isonomia.command.draws.settlelot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.polls.PollRefusal.COMMITTING_OVER;
import static org.isonomia.command.polls.PollRefusal.LOT_CALLED_ANEW;
import static org.isonomia.command.polls.PollRefusal.NOTHING_COMMITTED;
import static org.isonomia.command.polls.PollRefusal.NOT_DUE;
import static org.isonomia.command.polls.PollRefusal.NO_LOT;
import static org.isonomia.command.polls.PollRefusal.ONLY_MEMBERS_VOLUNTEER;
import static org.isonomia.command.polls.PollRefusal.PARTY_TO_IT;
import static org.isonomia.command.polls.PollRefusal.REVEALING_CLOSED;
import static org.isonomia.command.polls.PollRefusal.SEED_OF_VOLUNTEERS;
import static org.isonomia.command.polls.PollRefusal.WITHHELD_BEFORE;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.polls.Votes.decided;
import static org.isonomia.command.polls.Votes.openedBy;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.draws.commitshare.CommitShare;
import org.isonomia.command.draws.commitshare.CommitShareDecision;
import org.isonomia.command.draws.enterseed.EnterSeed;
import org.isonomia.command.draws.enterseed.EnterSeedDecision;
import org.isonomia.command.draws.revealshare.RevealShare;
import org.isonomia.command.draws.revealshare.RevealShareDecision;
import org.isonomia.command.polls.Draws;
import org.isonomia.command.polls.PollRefusal;
import org.isonomia.command.results.followup.FollowUp;
import org.isonomia.command.results.followup.FollowUpDecision;
import org.isonomia.events.MemberId;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.LotDrawn;
import org.isonomia.events.draws.DrawEvent.LotFailed;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.draws.DrawEvent.ShareCommitted;
import org.isonomia.events.draws.DrawEvent.ShareRevealed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.sortition.Shares;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.Test;

/** From the call of volunteers to the panel: Ada's proposal failed its quorum, and two of six others are drawn. */
class LotsTest {
    private static final MemberId DORA = new MemberId("m_dora");
    private static final MemberId EDDA = new MemberId("m_edda");
    private static final MemberId FINN = new MemberId("m_finn");
    private static final List<MemberId> ALL = List.of(ADA, BEN, CLEO, DORA, EDDA, FINN);
    private static final List<MemberId> POOL = ALL.subList(1, 6);
    private static final PollOpened OPENED = openedBy(Draws.conduct(2, 0), Draws.THREE, ALL.toArray(MemberId[]::new));
    private static final Duration TO_COMMIT = Duration.ofDays(3);
    private static final Instant COMMIT_BY = NOON.plus(TO_COMMIT);
    private static final Instant REVEAL_BY = COMMIT_BY.plus(Duration.ofDays(2));
    private static final PoolFixed FIXED = new PoolFixed(POLL, Roll.of(POOL), 2, List.of(ADA), null, null);
    private static final LotCalled CALLED = new LotCalled(POLL, LotOf.PANEL, 1, List.of(), COMMIT_BY, REVEAL_BY);

    private static SliceFixture failed(Reads<?, ? extends Decision<?>> slice) {
        return SliceFixture.of(slice)
                .given(charter(1, Draws.THREE))
                .given(admitted(ALL.toArray(MemberId[]::new)))
                .given(new RollListed(POLL, 1, ALL), OPENED, decided(Outcome.QUORUM_FAILED));
    }

    private static SliceFixture called(Reads<?, ? extends Decision<?>> slice) {
        return failed(slice).given(FIXED, CALLED);
    }

    private static SliceFixture committed(Reads<?, ? extends Decision<?>> slice, MemberId... members) {
        var fixture = called(slice);
        for (MemberId member : members) fixture = fixture.given(committed(member, 1));
        return fixture;
    }

    private static ShareCommitted committed(MemberId member, int call) {
        return new ShareCommitted(POLL, LotOf.PANEL, call, member, digest(member, call));
    }

    private static String digest(MemberId member, int call) {
        return Shares.digest(POLL, LotOf.PANEL, call, member, share(member));
    }

    private static String share(MemberId member) {
        return Integer.toHexString(10 + ALL.indexOf(member)).repeat(64);
    }

    private static ShareRevealed revealed(MemberId member) {
        return new ShareRevealed(POLL, LotOf.PANEL, 1, member, share(member));
    }

    private static CommitShare commit(MemberId member) {
        return new CommitShare(POLL, LotOf.PANEL, 1, member, digest(member, 1));
    }

    private static RevealShare reveal(MemberId member) {
        return new RevealShare(POLL, LotOf.PANEL, member, share(member));
    }

    @Test
    void a_last_call_that_failed_calls_volunteers_and_takes_the_proposer_out_of_the_pool() {
        failed(FollowUpDecision.READS).when(new FollowUp(POLL)).expectEvents(FIXED, CALLED);
        called(FollowUpDecision.READS).when(new FollowUp(POLL)).expectNothing();
        called(EnterSeedDecision.READS)
                .when(new EnterSeed(POLL, BEN, Draws.SEED))
                .expectRefused(SEED_OF_VOLUNTEERS);
    }

    @Test
    void a_pool_is_never_smaller_than_five_others() {
        failed(FollowUpDecision.READS)
                .given(left(FINN))
                .when(new FollowUp(POLL))
                .expectNothing();
    }

    @Test
    void a_member_commits_once_or_anew_until_the_time_is_over_but_no_party_and_nobody_else() {
        var slice = called(CommitShareDecision.READS);
        slice.when(commit(BEN)).expectEvents(committed(BEN, 1));
        slice.given(committed(BEN, 1)).when(commit(BEN)).expectNothing();
        slice.given(committed(BEN, 1))
                .when(new CommitShare(POLL, LotOf.PANEL, 1, BEN, "a".repeat(64)))
                .expectEvents(new ShareCommitted(POLL, LotOf.PANEL, 1, BEN, "a".repeat(64)));
        slice.when(commit(ADA)).expectRefused(PARTY_TO_IT);
        slice.when(new CommitShare(POLL, LotOf.PANEL, 1, new MemberId("m_x"), "a".repeat(64)))
                .expectRefused(ONLY_MEMBERS_VOLUNTEER);
        slice.when(new CommitShare(POLL, LotOf.PANEL, 2, BEN, "a".repeat(64))).expectRefused(LOT_CALLED_ANEW);
        slice.when(new CommitShare(POLL, LotOf.PANEL, 1, BEN, "lucky"))
                .expectRefused(new Refusal(PollRefusal.DIGEST_MALFORMED, "digest", Map.of()));
        slice.when(new CommitShare(POLL, LotOf.TIE, 1, BEN, "a".repeat(64))).expectRefused(NO_LOT);
        slice.at(COMMIT_BY).when(commit(BEN)).expectRefused(COMMITTING_OVER);
        slice.given(new LotCalled(POLL, LotOf.PANEL, 2, List.of(BEN), COMMIT_BY, REVEAL_BY))
                .when(new CommitShare(POLL, LotOf.PANEL, 2, BEN, "a".repeat(64)))
                .expectRefused(WITHHELD_BEFORE);
    }

    @Test
    void shares_are_revealed_as_committed_between_the_deadlines_and_the_last_one_draws() {
        var slice = committed(RevealShareDecision.READS, BEN, CLEO, DORA);
        slice.at(COMMIT_BY.minusMillis(1))
                .when(reveal(BEN))
                .expectRefused(Refusal.of(PollRefusal.REVEALING_LATER).with("at", COMMIT_BY));
        slice.at(REVEAL_BY).when(reveal(BEN)).expectRefused(REVEALING_CLOSED);
        slice.at(COMMIT_BY).when(reveal(EDDA)).expectRefused(NOTHING_COMMITTED);
        slice.at(COMMIT_BY)
                .when(new RevealShare(POLL, LotOf.PANEL, BEN, share(CLEO)))
                .expectRefused(new Refusal(PollRefusal.SHARE_DIFFERS, "share", Map.of()));
        slice.at(COMMIT_BY).when(reveal(BEN)).expectEvents(revealed(BEN));
        slice.given(revealed(BEN), revealed(CLEO))
                .at(COMMIT_BY)
                .when(reveal(DORA))
                .expectEventsSatisfying(events -> {
                    String seed = Shares.seed(
                            POLL, LotOf.PANEL, 1, Map.of(BEN, share(BEN), CLEO, share(CLEO), DORA, share(DORA)));
                    assertThat(events.get(0)).isEqualTo(revealed(DORA));
                    assertThat(events.get(1))
                            .isEqualTo(new LotDrawn(POLL, LotOf.PANEL, 1, List.of(BEN, CLEO, DORA), List.of(), seed));
                    var drawn = (PanelDrawn) events.get(2);
                    assertThat(drawn.seed()).isEqualTo(seed);
                    assertThat(drawn.drawn()).hasSize(2).isSubsetOf(POOL);
                });
    }

    @Test
    void who_withholds_is_named_and_left_out_where_enough_others_reveal() {
        committed(SettleLotDecision.READS, BEN, CLEO, DORA, EDDA)
                .given(revealed(BEN), revealed(CLEO), revealed(DORA))
                .at(REVEAL_BY)
                .when(new SettleLot(POLL, LotOf.PANEL))
                .expectEventsSatisfying(events -> assertThat(events.getFirst())
                        .isInstanceOfSatisfying(LotDrawn.class, drawn -> {
                            assertThat(drawn.withheld()).containsExactly(EDDA);
                            assertThat(drawn.revealed()).containsExactly(BEN, CLEO, DORA);
                        }));
    }

    @Test
    void too_few_are_called_once_more_without_those_who_withheld_and_then_the_draw_lapses() {
        var settle = new SettleLot(POLL, LotOf.PANEL);
        committed(SettleLotDecision.READS, BEN, CLEO, DORA)
                .at(COMMIT_BY.minusMillis(1))
                .when(settle)
                .expectRefused(NOT_DUE);
        committed(SettleLotDecision.READS, BEN, CLEO, DORA)
                .at(COMMIT_BY)
                .when(settle)
                .expectNothing();
        committed(SettleLotDecision.READS, BEN, CLEO)
                .at(COMMIT_BY)
                .when(settle)
                .expectEvents(again(COMMIT_BY, List.of()));
        committed(SettleLotDecision.READS, BEN, CLEO, DORA)
                .given(revealed(BEN))
                .at(REVEAL_BY)
                .when(settle)
                .expectEvents(again(REVEAL_BY, List.of(CLEO, DORA)));
        var second = called(SettleLotDecision.READS).given(again(COMMIT_BY, List.of()));
        second.at(COMMIT_BY.plus(TO_COMMIT))
                .when(settle)
                .expectEvents(new LotFailed(POLL, LotOf.PANEL, 2, List.of()), new DrawLapsed(POLL));
        second.given(new LotFailed(POLL, LotOf.PANEL, 2, List.of()), new DrawLapsed(POLL))
                .at(REVEAL_BY.plus(TO_COMMIT))
                .when(settle)
                .expectNothing();
    }

    private static LotCalled again(Instant now, List<MemberId> withheld) {
        var commitBy = now.plus(TO_COMMIT);
        return new LotCalled(POLL, LotOf.PANEL, 2, withheld, commitBy, commitBy.plus(Duration.ofDays(2)));
    }
}
