package org.isonomia.command.results.countpoll;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.DORA;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;
import static org.isonomia.command.polls.Votes.cast;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.opened;
import static org.isonomia.command.polls.Votes.openedForAdvice;
import static org.isonomia.command.polls.Votes.withdrawn;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.rules.yesno.Result.Outcome.ADOPTED;
import static org.isonomia.rules.yesno.Result.Outcome.QUORUM_FAILED;
import static org.isonomia.rules.yesno.Result.Outcome.REJECTED;
import static org.isonomia.rules.yesno.Tick.Requirement.APPROVAL;
import static org.isonomia.rules.yesno.Tick.Requirement.QUORUM_OF_APPROVALS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.deciding.PollCount;
import org.isonomia.events.Digests;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.Tick;
import org.junit.jupiter.api.Test;

class CountPollTest {
    private static final CountPoll COUNT = new CountPoll(POLL);
    private static final Quorum TWO = Quorum.absolute(Quorum.Counts.APPROVALS, 2);
    private final SliceFixture empty = SliceFixture.of(CountPollDecision.READS);
    private final SliceFixture slice =
            empty.given(admitted(ADA, BEN, CLEO, DORA)).given(opened(TWO, Threshold.MAJORITY, ADA, BEN, CLEO, DORA));

    @Test
    void the_last_ballot_before_the_close_counts() {
        slice.given(cast(ADA, "no"), cast(BEN, "yes"), cast(ADA, "yes"), cast(CLEO, "abstain"), closed())
                .when(COUNT)
                .expectEvents(
                        counted(new Tally(2, 0, 1), "m_ada=yes\nm_ben=yes\nm_cleo=abstain\n"),
                        decided(ADOPTED, quorum(2, 2, true), approval(2, 2, true)));
    }

    @Test
    void a_withdrawn_ballot_does_not_count_and_one_cast_again_does() {
        slice.given(cast(ADA, "yes"), cast(BEN, "yes"), cast(CLEO, "no"), withdrawn(ADA), withdrawn(CLEO))
                .given(cast(CLEO, "yes"), closed())
                .when(COUNT)
                .expectEvents(
                        counted(new Tally(2, 0, 0), "m_ben=yes\nm_cleo=yes\n"),
                        decided(ADOPTED, quorum(2, 2, true), approval(2, 2, true)));
    }

    @Test
    void a_tie_leaves_the_status_quo() {
        slice.given(cast(ADA, "yes"), cast(BEN, "yes"), cast(CLEO, "no"), cast(DORA, "no"), closed())
                .when(COUNT)
                .expectEvents(
                        counted(new Tally(2, 2, 0), "m_ada=yes\nm_ben=yes\nm_cleo=no\nm_dora=no\n"),
                        decided(REJECTED, quorum(2, 2, true), approval(3, 2, false)));
    }

    @Test
    void opposing_and_abstaining_never_help_to_meet_a_quorum_of_approvals() {
        slice.given(cast(ADA, "yes"), cast(BEN, "no"), cast(CLEO, "abstain"), closed())
                .when(COUNT)
                .expectEvents(
                        counted(new Tally(1, 1, 1), "m_ada=yes\nm_ben=no\nm_cleo=abstain\n"),
                        decided(REJECTED, quorum(2, 1, false), approval(2, 1, false)));
    }

    @Test
    void the_quorum_fails_where_more_are_for_than_against_but_too_few() {
        slice.given(cast(ADA, "yes"), cast(CLEO, "abstain"), closed())
                .when(COUNT)
                .expectEvents(
                        counted(new Tally(1, 0, 1), "m_ada=yes\nm_cleo=abstain\n"),
                        decided(QUORUM_FAILED, quorum(2, 1, false), approval(1, 1, true)));
    }

    @Test
    void nobody_voting_decides_nothing() {
        slice.given(closed())
                .when(COUNT)
                .expectEvents(counted(Tally.EMPTY, ""), decided(REJECTED, quorum(2, 0, false), approval(1, 0, false)));
        empty.given(opened(ADA), closed())
                .when(COUNT)
                .expectEvents(
                        counted(1, Tally.EMPTY, ""), decided(REJECTED, quorum(0, 0, true), approval(1, 0, false)));
    }

    @Test
    void the_ballot_of_one_who_left_afterwards_counts() {
        slice.given(cast(ADA, "yes"), cast(BEN, "yes"), left(ADA), closed())
                .when(COUNT)
                .expectEvents(
                        counted(new Tally(2, 0, 0), "m_ada=yes\nm_ben=yes\n"),
                        decided(ADOPTED, quorum(2, 2, true), approval(2, 2, true)));
    }

    @Test
    void the_ballots_of_another_poll_do_not_count() {
        slice.given(BallotCast.open(new PollId("p_other"), ADA, new Choice.One("yes")), closed())
                .when(COUNT)
                .expectEvents(counted(Tally.EMPTY, ""), decided(REJECTED, quorum(2, 0, false), approval(1, 0, false)));
    }

    @Test
    void an_advisory_poll_says_that_it_binds_nobody() {
        empty.given(openedForAdvice(ADA), cast(ADA, "yes"), closed())
                .when(COUNT)
                .expectEvents(
                        counted(1, new Tally(1, 0, 0), "m_ada=yes\n"),
                        new PollDecided(
                                POLL,
                                false,
                                ADOPTED,
                                List.of("yes"),
                                List.of(quorum(0, 1, true), approval(1, 1, true)),
                                null));
    }

    @Test
    void a_poll_is_counted_after_its_close_and_once() {
        slice.given(cast(ADA, "yes")).when(COUNT).expectRefused(NOT_CLOSED);
        slice.given(closed(), counted(Tally.EMPTY, "")).when(COUNT).expectNothing();
        empty.given(closed()).when(COUNT).expectRefused(POLL_UNKNOWN);
    }

    private static Event counted(Tally tally, String lines) {
        return counted(4, tally, lines);
    }

    private static Event counted(long roll, Tally tally, String lines) {
        var ballots = new ArrayList<Choice>();
        ballots.addAll(Collections.nCopies((int) tally.yes(), new Choice.One("yes")));
        ballots.addAll(Collections.nCopies((int) tally.no(), new Choice.One("no")));
        ballots.addAll(Collections.nCopies((int) tally.abstain(), new Choice.One("abstain")));
        var sheet = PollCount.of(opened(ADA).terms(), ballots).sheet();
        return new PollCounted(
                POLL,
                DecisionKind.GENERAL,
                null,
                SliceFixture.NOON,
                "yes-no/1",
                roll,
                tally.participants(),
                tally.yes(),
                0,
                sheet.winners(),
                tally,
                Digests.sha256(lines),
                JsonText.sheet(sheet));
    }

    private static Event decided(Outcome outcome, Tick... ticks) {
        return new PollDecided(
                POLL, true, outcome, outcome == ADOPTED ? List.of("yes") : List.of(), List.of(ticks), null);
    }

    private static Tick quorum(long needed, long reached, boolean met) {
        return new Tick(QUORUM_OF_APPROVALS, needed, reached, met);
    }

    private static Tick approval(long needed, long reached, boolean met) {
        return new Tick(APPROVAL, needed, reached, met);
    }
}
