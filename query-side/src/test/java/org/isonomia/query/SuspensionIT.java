package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheWell.ADA;
import static org.isonomia.events.recorded.TheWell.EVA;
import static org.isonomia.events.recorded.TheWell.FAY;
import static org.isonomia.events.recorded.TheWell.first;

import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.query.membership.members.Member;
import org.isonomia.query.polls.ballotbox.Bar;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.junit.jupiter.api.Test;

/** A member whom a decision suspended, as others see them. */
class SuspensionIT {
    private static final String FERRY = "the-ferry";
    private static final ProposalId SUSPEND = new ProposalId("q_suspend");

    @Test
    void a_member_is_suspended_from_the_decision_to_its_end_and_stays_a_member() {
        try (var fixture = new ViewsFixture(FERRY, entry -> entry.event() instanceof MemberSuspended)) {
            var at = fixture.log.last(MemberSuspended.class).recorded().stamp().at();
            var eva = member(fixture, EVA);
            assertThat(eva.leftAt()).isNull();
            assertThat(eva.isSuspended(at)).isTrue();
            assertThat(eva.isSuspended(at.minusMillis(1))).isFalse();
            assertThat(eva.isSuspended(eva.suspended().until())).isFalse();
            assertThat(member(fixture, ADA).suspended()).isNull();
        }
    }

    @Test
    void a_decision_to_restore_them_ends_it_at_once() {
        try (var fixture = new ViewsFixture(FERRY, entry -> entry.event() instanceof MemberRestored)) {
            var at = fixture.log.last(MemberRestored.class).recorded().stamp().at();
            assertThat(member(fixture, EVA).isSuspended(at)).isFalse();
            assertThat(member(fixture, EVA).isSuspended(at.minusMillis(1))).isTrue();
        }
    }

    @Test
    void who_was_suspended_when_a_roll_was_fixed_is_told_so_and_stays_on_the_one_before() {
        try (var fixture = new ViewsFixture(FERRY, entry -> false)) {
            assertThat(fixture.views.polls().bar(poll(fixture, "q_boats"), EVA))
                    .map(Bar::why)
                    .contains(Bar.Why.SUSPENDED);
            assertThat(fixture.views.polls().bar(poll(fixture, "q_benches"), EVA))
                    .isEmpty();
            assertThat(fixture.views.polls().bar(poll(fixture, "q_boats"), FAY)).isEmpty();
        }
    }

    @Test
    void whom_a_draft_would_suspend_is_asked_for_an_answer_until_they_gave_one() {
        try (var drafted = new ViewsFixture(
                FERRY,
                entry -> entry.event() instanceof ProposalDrafted e
                        && e.proposal().equals(SUSPEND))) {
            assertThat(drafted.views.proposals().toAnswer(EVA, 20))
                    .extracting(ProposalLine::id)
                    .containsExactly(SUSPEND);
            assertThat(drafted.views.proposals().toAnswer(FAY, 20)).isEmpty();
        }
        try (var answered = new ViewsFixture(FERRY, entry -> entry.event() instanceof RemovalAnswered)) {
            assertThat(answered.views.proposals().toAnswer(EVA, 20)).isEmpty();
            assertThat(answered.views.proposals().answers(SUSPEND))
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.answer()).contains("I was ill, and said so."));
        }
    }

    private static Member member(ViewsFixture fixture, MemberId member) {
        return fixture.views.members().member(member).orElseThrow();
    }

    private static PollPage poll(ViewsFixture fixture, String proposal) {
        return fixture.views.polls().poll(first(new ProposalId(proposal))).orElseThrow();
    }
}
