package org.isonomia.command.results.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.polls.Votes.decided;
import static org.isonomia.command.polls.Votes.openedBy;
import static org.isonomia.command.polls.Votes.openedForConsent;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.Draws;
import org.isonomia.command.polls.Votes;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowUpTest {
    static final Quorum TWO = Quorum.absolute(Quorum.Counts.APPROVALS, 2);
    static final Quorum ONE = Quorum.absolute(Quorum.Counts.APPROVALS, 1);
    static final Conduct CALLED_TWICE = new Conduct(
            Electorate.ALL,
            Conduct.Visibility.OPEN,
            null,
            null,
            new Conduct.SecondCall(Duration.ofDays(2), ONE),
            Conduct.Fallback.LAPSE,
            0,
            Duration.ZERO,
            null);
    private static final FollowUp FOLLOW = new FollowUp(POLL);

    private final SliceFixture slice =
            SliceFixture.of(FollowUpDecision.READS).given(charter(1, TWO)).given(admitted(ADA, BEN, CLEO));
    private final SliceFixture twice = slice.given(openedBy(CALLED_TWICE, TWO, ADA, BEN, CLEO));

    @Test
    void a_failed_quorum_is_called_once_more_with_the_notice_of_its_procedure() {
        twice.given(decided(Outcome.QUORUM_FAILED))
                .when(FOLLOW)
                .expectEvents(new SecondCallAnnounced(POLL, second(), NOON.plus(Duration.ofDays(2))));
    }

    @Test
    void it_is_announced_once() {
        twice.given(decided(Outcome.QUORUM_FAILED), new SecondCallAnnounced(POLL, second(), NOON))
                .when(FOLLOW)
                .expectNothing();
    }

    @Test
    void without_a_second_call_and_after_it_the_matter_has_lapsed() {
        slice.given(openedBy(Conduct.PLAIN, TWO, ADA), decided(Outcome.QUORUM_FAILED))
                .when(FOLLOW)
                .expectNothing();
        var again = openedBy(CALLED_TWICE, ONE, ADA);
        var called = new PollOpened(
                POLL,
                Votes.held(again.terms(), CALLED_TWICE, Occasion.after(second(), Reason.SECOND_CALL, Occasion.FIRST)));
        slice.given(called, decided(Outcome.QUORUM_FAILED)).when(FOLLOW).expectNothing();
    }

    @Test
    void by_the_first_rules_a_last_call_that_failed_goes_to_a_panel_seeded_by_a_beacon() {
        var opened = Votes.ofFirstRules(openedBy(Draws.conduct(2, 0), TWO, ADA, BEN, CLEO));
        var fixed = new PoolFixed(POLL, opened.terms().electorate().roll(), 2, List.of(), Draws.ROUND, Draws.UNTIL);
        var failed = slice.given(opened, decided(Outcome.QUORUM_FAILED));
        failed.when(FOLLOW).expectEvents(fixed);
        failed.given(fixed).when(FOLLOW).expectNothing();
        assertThat(Draws.PUBLISHED).isAfterOrEqualTo(NOON.plus(Duration.ofHours(1)));
    }

    @Test
    void the_charter_and_whom_to_recall_are_left_to_no_panel() {
        for (var kind : List.of(DecisionKind.CHARTER, DecisionKind.RECALL)) {
            var terms = openedBy(Draws.conduct(2, 0), TWO, ADA, BEN, CLEO).terms();
            var opened = new PollOpened(POLL, Votes.ofKind(terms, kind));
            slice.given(opened, decided(Outcome.QUORUM_FAILED)).when(FOLLOW).expectNothing();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUORUM_FAILED", "OBJECTED"})
    void nothing_follows_what_is_settled(Outcome outcome) {
        twice.given(decided(outcome)).when(FOLLOW).expectNothing();
    }

    @Test
    void standing_objections_bring_the_supermajority_poll_on_the_same_proposal_with_todays_roll() {
        slice.given(openedForConsent(ADA, BEN, CLEO), decided(Outcome.OBJECTED))
                .given(left(CLEO))
                .when(FOLLOW)
                .expectEventsSatisfying(events -> {
                    var next = PollId.following(POLL, Reason.OBJECTED.name());
                    assertThat(events.getFirst()).isEqualTo(new RollListed(next, 1, List.of(ADA, BEN)));
                    var terms = ((PollOpened) events.get(1)).terms();
                    assertThat(terms.rule().rule()).isEqualTo("yes-no/1");
                    assertThat(terms.rule().threshold()).isEqualTo(Threshold.atLeast(2, 3));
                    assertThat(terms.matter().proposal())
                            .isEqualTo(openedForConsent().terms().matter().proposal());
                    assertThat(terms.occasion()).isEqualTo(Occasion.after(POLL, Reason.OBJECTED, Occasion.FIRST));
                    assertThat(terms.timing().closesAt()).isEqualTo(NOON.plus(Votes.VOTING));
                });
    }

    @Test
    void what_is_not_decided_is_not_followed() {
        twice.when(FOLLOW).expectRefused(NOT_CLOSED);
    }

    private static PollId second() {
        return PollId.following(POLL, Reason.SECOND_CALL.name());
    }
}
