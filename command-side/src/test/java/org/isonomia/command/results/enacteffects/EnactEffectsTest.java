package org.isonomia.command.results.enacteffects;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.assigned;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.openedForAdvice;
import static org.isonomia.command.polls.Votes.openedWith;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.appoint;
import static org.isonomia.command.proposals.Drafts.define;
import static org.isonomia.command.roles.Seats.appointed;
import static org.isonomia.command.roles.Seats.defined;
import static org.isonomia.command.roles.Seats.stood;
import static org.isonomia.command.roles.Seats.stoodDown;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.Facts;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RestoreMember;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.events.effects.SuspendMember;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tally;
import org.junit.jupiter.api.Test;

class EnactEffectsTest {
    private static final EnactEffects ENACT = new EnactEffects(POLL);
    private final SliceFixture slice =
            SliceFixture.of(EnactEffectsDecision.READS).given(admitted(ADA, BEN, CLEO));

    @Test
    void adopted_effects_are_enacted_all_in_their_order() {
        var baker = new DefineRole(new RoleId("r_baker"), "Baker", "Bread", List.of(), List.of("bakes"), 2, 30);
        adopted(slice.given(defined(3), stood(BEN), stood(CLEO), appointed(1, ADA)), baker, appoint(CLEO), appoint(BEN))
                .when(ENACT)
                .expectEvents(
                        new EffectsEnacted(POLL, 3),
                        new RoleDefined(new RoleId("r_baker"), "Baker", "Bread", List.of(), List.of("bakes"), 2, 30),
                        appointed(2, CLEO),
                        appointed(3, BEN));
    }

    @Test
    void a_class_is_assigned_to_who_is_a_member() {
        var assign = new AssignClass(BEN, "resident");
        adopted(slice, assign).when(ENACT).expectEvents(new EffectsEnacted(POLL, 1), assigned(BEN, "resident"));
        expectConflict(slice.given(left(BEN)), 0, Conflict.NOT_A_MEMBER, assign);
    }

    @Test
    void a_member_is_removed_and_their_data_erased_together() {
        var both = new Effect[] {new RemoveMember(BEN), new EraseData(BEN)};
        adopted(slice, both)
                .when(ENACT)
                .expectEvents(new EffectsEnacted(POLL, 2), new MemberRemoved(BEN), new PersonalDataErased(BEN));
        expectConflict(slice.given(left(BEN)), 0, Conflict.NOT_A_MEMBER, both);
        expectConflict(slice, 1, Conflict.NOT_A_MEMBER, both[0], both[0]);
        expectConflict(slice, 1, Conflict.NOT_A_MEMBER, both[0], new AssignClass(BEN, "resident"));
    }

    @Test
    void only_the_data_of_former_members_is_erased_by_decision_and_once() {
        var erase = new EraseData(BEN);
        adopted(slice.given(left(BEN)), erase)
                .when(ENACT)
                .expectEvents(new EffectsEnacted(POLL, 1), new PersonalDataErased(BEN));
        expectConflict(slice, 0, Conflict.STILL_A_MEMBER, erase);
        expectConflict(slice, 0, Conflict.NEVER_A_MEMBER, new EraseData(Facts.DORA));
        expectConflict(slice.given(left(BEN), new PersonalDataErased(BEN)), 0, Conflict.ALREADY_ERASED, erase);
        expectConflict(slice.given(left(BEN)), 1, Conflict.ALREADY_ERASED, erase, erase);
    }

    @Test
    void whom_a_decision_removed_another_one_lets_in_again_as_who_they_were() {
        var readmit = new ReadmitMember(BEN);
        var removed = slice.given(new MemberRemoved(BEN));
        adopted(removed, readmit)
                .when(ENACT)
                .expectEvents(new EffectsEnacted(POLL, 1), new MemberReadmitted(BEN, SliceFixture.NOON));
        expectConflict(slice, 0, Conflict.NOT_REMOVED, readmit);
        expectConflict(slice.given(left(BEN)), 0, Conflict.NOT_REMOVED, readmit);
        expectConflict(removed.given(new PersonalDataErased(BEN)), 0, Conflict.ALREADY_ERASED, readmit);
        expectConflict(removed, 1, Conflict.NOT_REMOVED, readmit, readmit);
        adopted(removed, readmit, new RemoveMember(BEN)).when(ENACT).expectAccepted();
    }

    @Test
    void a_member_is_suspended_for_days_from_the_enactment_once_at_a_time_and_restored() {
        var suspend = new SuspendMember(BEN, 30);
        var restore = new RestoreMember(BEN);
        var until = SliceFixture.NOON.plus(Duration.ofDays(30));
        adopted(slice, suspend).when(ENACT).expectEvents(new EffectsEnacted(POLL, 1), new MemberSuspended(BEN, until));
        var suspended = slice.given(new MemberSuspended(BEN, until));
        adopted(suspended, restore).when(ENACT).expectEvents(new EffectsEnacted(POLL, 1), new MemberRestored(BEN));
        adopted(suspended, restore, suspend).when(ENACT).expectAccepted();
        adopted(suspended, new RemoveMember(BEN)).when(ENACT).expectAccepted();
        expectConflict(suspended, 0, Conflict.SUSPENDED, suspend);
        expectConflict(slice, 1, Conflict.SUSPENDED, suspend, suspend);
        expectConflict(slice, 0, Conflict.NOT_SUSPENDED, restore);
        expectConflict(slice.given(left(BEN)), 0, Conflict.NOT_A_MEMBER, suspend);
        expectConflict(suspended.given(left(BEN)), 0, Conflict.NOT_A_MEMBER, restore);
        expectConflict(suspended.given(new SuspensionEnded(BEN)), 0, Conflict.NOT_SUSPENDED, restore);
        adopted(slice.given(new MemberSuspended(BEN, SliceFixture.NOON)), suspend)
                .when(ENACT)
                .expectAccepted();
    }

    @Test
    void nobody_is_appointed_whom_the_same_decision_suspends() {
        var seat = slice.given(defined(1), stood(BEN));
        var suspend = new SuspendMember(BEN, 30);
        var appoint = appoint(BEN);
        adopted(seat, appoint).when(ENACT).expectAccepted();
        expectConflict(seat, 1, Conflict.SUSPENDED, suspend, appoint);
    }

    @Test
    void an_auditor_is_let_in_for_days_from_the_enactment_and_dismissed() {
        var token = new AuditTokenId("a_court");
        var grant = new GrantAudit(token, "The Court", "0".repeat(64), 90);
        var issued = new AuditTokenIssued(
                token, "The Court", "0".repeat(64), null, null, SliceFixture.NOON.plus(Duration.ofDays(90)));
        var revoke = new RevokeAudit(token);
        var revoked = new AuditTokenRevoked(token, null, null);
        adopted(slice, grant).when(ENACT).expectEvents(new EffectsEnacted(POLL, 1), issued);
        expectConflict(slice.given(issued), 0, Conflict.TOKEN_EXISTS, grant);
        adopted(slice.given(issued), revoke).when(ENACT).expectEvents(new EffectsEnacted(POLL, 1), revoked);
        expectConflict(slice, 0, Conflict.TOKEN_UNKNOWN, revoke);
        expectConflict(slice.given(issued, revoked), 0, Conflict.TOKEN_UNKNOWN, revoke);
    }

    @Test
    void a_log_is_made_public_once() {
        var publish = new PublishLog();
        adopted(slice, publish).when(ENACT).expectEvents(new EffectsEnacted(POLL, 1), new LogMadePublic());
        expectConflict(slice.given(new LogMadePublic()), 0, Conflict.LOG_IS_PUBLIC, publish);
    }

    @Test
    void a_proposal_without_effects_is_enacted_too() {
        adopted(slice).when(ENACT).expectEvents(new EffectsEnacted(POLL, 0));
    }

    @Test
    void effects_are_enacted_once() {
        adopted(slice, define(1))
                .given(new EffectsEnacted(POLL, 1), defined(1))
                .when(ENACT)
                .expectNothing();
        adopted(slice, define(1))
                .given(new EffectConflicted(POLL, PROPOSAL, 0, Conflict.ROLE_EXISTS))
                .when(ENACT)
                .expectNothing();
    }

    @Test
    void one_effect_that_no_longer_fits_stops_them_all() {
        expectConflict(slice.given(defined(1), stood(BEN), stood(CLEO)), 1, Conflict.NO_VACANT_SEAT, BEN_AND_CLEO);
        expectConflict(slice.given(defined(2), stood(BEN)), 1, Conflict.NOT_A_CANDIDATE, BEN_AND_CLEO);
        expectConflict(slice.given(stood(BEN), stood(CLEO)), 0, Conflict.ROLE_UNKNOWN, BEN_AND_CLEO);
        expectConflict(slice.given(defined(1)), 0, Conflict.ROLE_EXISTS, define(1));
    }

    @Test
    void of_two_roles_that_look_alike_the_one_enacted_later_is_a_conflict_and_never_defined() {
        var alike = new DefineRole(new RoleId("r_other"), "G\u0430rdener", "Green", List.of(), List.of(), 1, 365);
        expectConflict(slice.given(defined(1)), 0, Conflict.NAME_TAKEN, alike);
        expectConflict(slice, 1, Conflict.NAME_TAKEN, define(1), alike);
        expectConflict(slice.given(defined(1)), 0, Conflict.ROLE_EXISTS, define(1), alike);
        adopted(slice, alike).when(ENACT).expectAccepted();
    }

    @Test
    void a_candidate_who_left_or_stood_down_meanwhile_is_a_conflict() {
        var candidate = slice.given(defined(1), stood(BEN));
        expectConflict(candidate.given(left(BEN)), 0, Conflict.NOT_A_MEMBER, appoint(BEN));
        expectConflict(candidate.given(stoodDown(BEN)), 0, Conflict.NOT_A_CANDIDATE, appoint(BEN));
        adopted(candidate.given(stoodDown(BEN), stood(BEN)), appoint(BEN))
                .when(ENACT)
                .expectAccepted();
    }

    @Test
    void one_member_is_not_offered_two_seats_of_a_role() {
        var candidate = slice.given(defined(2), stood(BEN));
        expectConflict(candidate.given(appointed(1, BEN)), 0, Conflict.NOT_A_CANDIDATE, appoint(BEN));
        expectConflict(candidate, 1, Conflict.NOT_A_CANDIDATE, appoint(BEN), appoint(BEN));
    }

    @Test
    void nothing_is_enacted_before_the_result() {
        var open = slice.given(openedWith(List.of(define(1))));
        open.when(ENACT).expectRefused(NOT_CLOSED);
        open.given(closed(), counted()).when(ENACT).expectRefused(NOT_CLOSED);
        open.given(new PollDecided(new PollId("p_other"), true, Outcome.ADOPTED, List.of(), List.of(), null))
                .when(ENACT)
                .expectRefused(NOT_CLOSED);
    }

    @Test
    void what_was_not_adopted_has_no_effect() {
        var closed = slice.given(openedWith(List.of(define(1))), closed(), counted());
        closed.given(decided(true, Outcome.REJECTED)).when(ENACT).expectNothing();
        closed.given(decided(true, Outcome.QUORUM_FAILED)).when(ENACT).expectNothing();
    }

    @Test
    void advice_has_no_effect() {
        slice.given(openedForAdvice(ADA), closed(), counted(), decided(false, Outcome.ADOPTED))
                .when(ENACT)
                .expectNothing();
    }

    private static final Effect[] BEN_AND_CLEO = {appoint(BEN), appoint(CLEO)};

    private static void expectConflict(SliceFixture slice, int effect, Conflict conflict, Effect... effects) {
        adopted(slice, effects).when(ENACT).expectEvents(new EffectConflicted(POLL, PROPOSAL, effect, conflict));
    }

    private static SliceFixture adopted(SliceFixture slice, Effect... effects) {
        return slice.given(openedWith(List.of(effects)), closed(), counted(), decided(true, Outcome.ADOPTED));
    }

    private static Event counted() {
        return new PollCounted(
                POLL,
                DecisionKind.GENERAL,
                null,
                SliceFixture.NOON,
                "yes-no/1",
                1,
                1,
                1,
                0,
                List.of(),
                new Tally(1, 0, 0),
                "0".repeat(64),
                null);
    }

    private static Event decided(boolean binding, Outcome outcome) {
        return new PollDecided(POLL, binding, outcome, List.of(), List.of(), null);
    }
}
