package org.isonomia.command.polls.puttovote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.effects.EffectRefusal.CANDIDATE_LEFT;
import static org.isonomia.command.effects.EffectRefusal.NOT_A_CANDIDATE;
import static org.isonomia.command.effects.EffectRefusal.NO_VACANT_SEAT;
import static org.isonomia.command.effects.EffectRefusal.ROLE_EXISTS;
import static org.isonomia.command.effects.EffectRefusal.ROLE_LOOKS_TAKEN;
import static org.isonomia.command.effects.EffectRefusal.ROLE_UNKNOWN;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.appoint;
import static org.isonomia.command.proposals.Drafts.define;
import static org.isonomia.command.proposals.Drafts.drafted;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.supported;
import static org.isonomia.command.roles.Seats.appointed;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.declined;
import static org.isonomia.command.roles.Seats.defined;
import static org.isonomia.command.roles.Seats.ended;
import static org.isonomia.command.roles.Seats.stood;
import static org.isonomia.command.roles.Seats.stoodDown;

import java.util.List;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.Event;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;

/** What a proposal would change must be possible on the day it is put to the vote. */
class FittingEffectsTest {
    private final SliceFixture community = SliceFixture.of(PutToVoteDecision.READS)
            .given(charter(1, Quorum.NONE))
            .given(admitted(ADA, BEN, CLEO));

    @Test
    void a_candidate_can_be_appointed_to_a_vacant_seat() {
        put(facts(defined(1), stood(BEN)), appoint(BEN))
                .expectEventsSatisfying(events -> assertThat(
                                ((PollOpened) events.get(1)).terms().matter().effects())
                        .containsExactly(appoint(BEN)));
    }

    @Test
    void a_role_is_defined_once() {
        put(facts(defined(1)), define(1)).expectRefused(misfit(ROLE_EXISTS, 1));
        put(facts(), define(1), define(2)).expectRefused(misfit(ROLE_EXISTS, 2));
    }

    @Test
    void a_role_drafted_while_another_of_its_look_was_defined_is_not_put_to_the_vote() {
        var alike = new DefineRole(new RoleId("r_other"), "G\u0430rdener", "Green", List.of(), List.of(), 1, 365);
        put(facts(defined(1)), alike).expectRefused(misfit(ROLE_LOOKS_TAKEN, 1));
        put(facts(), alike).expectAccepted();
    }

    @Test
    void nobody_is_appointed_to_a_role_that_does_not_exist() {
        put(facts(stood(BEN)), appoint(BEN)).expectRefused(misfit(ROLE_UNKNOWN, 1));
        put(facts(stood(BEN)), appoint(BEN), define(1)).expectRefused(misfit(ROLE_UNKNOWN, 1));
    }

    @Test
    void a_role_defined_in_the_same_proposal_has_no_candidates_yet() {
        put(facts(), define(1), appoint(BEN)).expectRefused(misfit(NOT_A_CANDIDATE, 2));
    }

    @Test
    void one_who_does_not_stand_is_not_appointed() {
        put(facts(defined(1)), appoint(BEN)).expectRefused(misfit(NOT_A_CANDIDATE, 1));
        put(facts(defined(1), stood(BEN), stoodDown(BEN)), appoint(BEN)).expectRefused(misfit(NOT_A_CANDIDATE, 1));
    }

    @Test
    void one_who_left_is_not_appointed() {
        put(facts(defined(1), stood(BEN), left(BEN)), appoint(BEN)).expectRefused(misfit(CANDIDATE_LEFT, 1));
    }

    @Test
    void two_appointments_do_not_share_a_seat() {
        var candidates = facts(stood(BEN), stood(CLEO));
        put(candidates.given(defined(1)), appoint(BEN), appoint(CLEO)).expectRefused(misfit(NO_VACANT_SEAT, 2));
        put(candidates.given(defined(2)), appoint(BEN), appoint(CLEO)).expectAccepted();
    }

    @Test
    void one_member_is_not_appointed_to_two_seats_of_a_role() {
        var vacant = facts(defined(3), stood(BEN));
        put(vacant, appoint(BEN), appoint(BEN)).expectRefused(misfit(NOT_A_CANDIDATE, 2));
        put(vacant.given(appointed(2, BEN)), appoint(BEN)).expectRefused(misfit(NOT_A_CANDIDATE, 1));
        put(vacant.given(appointed(2, BEN), declined(2, BEN)), appoint(BEN)).expectAccepted();
    }

    @Test
    void an_offered_or_held_seat_is_not_vacant() {
        var candidate = facts(defined(1), stood(BEN), appointed(1, CLEO));
        put(candidate, appoint(BEN)).expectRefused(misfit(NO_VACANT_SEAT, 1));
        put(candidate.given(began(1, CLEO)), appoint(BEN)).expectRefused(misfit(NO_VACANT_SEAT, 1));
        put(candidate.given(began(1, CLEO), ended(1, CLEO, Reason.RESIGNED)), appoint(BEN))
                .expectAccepted();
    }

    private SliceFixture facts(Event... facts) {
        return community.given(facts);
    }

    private static SliceFixture.Outcome put(SliceFixture slice, Effect... effects) {
        return slice.given(drafted(effects), supported(1, CLEO), supported(1, BEN), frozen(1))
                .when(new PutToVote(POLL, PROPOSAL, ADA));
    }

    private static Refusal misfit(Refusal.Code code, int effect) {
        return Refusal.of(code).with("effect", effect);
    }
}
