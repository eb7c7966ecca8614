package org.isonomia.command.results.callagain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.polls.PollRefusal.NOBODY_ON_ROLL;
import static org.isonomia.command.polls.PollRefusal.NOT_DUE;
import static org.isonomia.command.polls.PollRefusal.NO_SECOND_CALL;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.polls.Votes.decided;
import static org.isonomia.command.polls.Votes.openedBy;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.Test;

class CallAgainTest {
    private static final Quorum TWO = Quorum.absolute(Quorum.Counts.APPROVALS, 2);
    private static final Quorum ONE = Quorum.absolute(Quorum.Counts.APPROVALS, 1);
    private static final PollId SECOND = PollId.following(POLL, Reason.SECOND_CALL.name());
    private static final CallAgain AGAIN = new CallAgain(POLL);
    private static final Conduct CONDUCT = new Conduct(
            Electorate.ALL,
            Conduct.Visibility.OPEN,
            null,
            null,
            new Conduct.SecondCall(Duration.ofDays(2), ONE),
            Conduct.Fallback.LAPSE,
            0,
            Duration.ZERO,
            null);

    private final SliceFixture failed = SliceFixture.of(CallAgainDecision.READS)
            .given(charter(1, TWO))
            .given(admitted(ADA, BEN))
            .given(openedBy(CONDUCT, TWO, ADA, BEN), decided(Outcome.QUORUM_FAILED));

    @Test
    void the_second_call_has_the_lower_quorum_and_a_roll_of_its_own() {
        failed.given(announced(), left(BEN)).when(AGAIN).expectEventsSatisfying(events -> {
            assertThat(events.getFirst()).isEqualTo(new RollListed(SECOND, 1, List.of(ADA)));
            var terms = ((PollOpened) events.get(1)).terms();
            assertThat(terms.rule().quorum()).isEqualTo(ONE);
            assertThat(terms.occasion().reason()).isEqualTo(Reason.SECOND_CALL);
            assertThat(terms.occasion().follows()).isEqualTo(POLL);
            assertThat(terms.electorate().roll().count()).isEqualTo(1);
            assertThat(terms.forecast()).isNotNull();
        });
    }

    @Test
    void a_charter_adopted_meanwhile_changes_nothing() {
        failed.given(announced(), charter(2, Quorum.absolute(Quorum.Counts.APPROVALS, 99)))
                .when(AGAIN)
                .expectEventsSatisfying(events -> {
                    var terms = ((PollOpened) events.get(1)).terms();
                    assertThat(terms.matter().charterVersion()).isEqualTo(1);
                    assertThat(terms.rule().quorum()).isEqualTo(ONE);
                });
    }

    @Test
    void it_opens_once_and_not_before_its_time() {
        failed.given(new SecondCallAnnounced(POLL, SECOND, NOON.plusMillis(1)))
                .when(AGAIN)
                .expectRefused(NOT_DUE);
        failed.given(
                        announced(),
                        new PollOpened(SECOND, openedBy(CONDUCT, ONE, ADA).terms()))
                .when(AGAIN)
                .expectNothing();
    }

    @Test
    void it_needs_an_announcement_and_somebody_to_call() {
        failed.when(AGAIN).expectRefused(NO_SECOND_CALL);
        failed.given(announced(), left(ADA), left(BEN)).when(AGAIN).expectRefused(NOBODY_ON_ROLL);
    }

    private static SecondCallAnnounced announced() {
        return new SecondCallAnnounced(POLL, SECOND, NOON);
    }
}
