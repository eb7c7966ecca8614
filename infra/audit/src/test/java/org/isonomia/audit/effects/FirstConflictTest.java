package org.isonomia.audit.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.AppointMember;
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
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.junit.jupiter.api.Test;

/** What effects of one proposal find is the community as the effects before them left it. */
class FirstConflictTest {
    private static final MemberId ANN = new MemberId("m_ann");
    private static final MemberId BEN = new MemberId("m_ben");
    private static final RoleId PURSE = new RoleId("r_purse");
    private static final RoleId KEYS = new RoleId("r_keys");
    private static final AuditTokenId TOKEN = new AuditTokenId("a_1");

    private final Village village = new Village();

    @Test
    void effects_that_all_fit_have_no_conflict() {
        village.members.add(ANN);
        assertThat(first(new AssignClass(ANN, "guest"), new RemoveMember(ANN), new EraseData(ANN)))
                .isEqualTo(new FirstConflict(-1, Set.of()));
        assertThat(first()).isEqualTo(new FirstConflict(-1, Set.of()));
    }

    @Test
    void only_the_first_effect_that_does_not_fit_is_named() {
        assertConflict(0, Conflict.NOT_REMOVED, new ReadmitMember(ANN), new RemoveMember(BEN));
    }

    @Test
    void who_was_removed_by_the_same_proposal_is_no_member_for_what_comes_after() {
        village.members.add(ANN);
        assertConflict(1, Conflict.NOT_A_MEMBER, new RemoveMember(ANN), new AssignClass(ANN, "guest"));
        assertConflict(1, Conflict.NOT_A_MEMBER, new RemoveMember(ANN), new RemoveMember(ANN));
        assertConflict(2, Conflict.STILL_A_MEMBER, new RemoveMember(ANN), new ReadmitMember(ANN), new EraseData(ANN));
    }

    @Test
    void nobody_is_let_in_again_whose_data_is_erased_before_or_by_the_same_proposal() {
        village.members.add(ANN);
        assertConflict(2, Conflict.ALREADY_ERASED, new RemoveMember(ANN), new EraseData(ANN), new ReadmitMember(ANN));
        village.removed.add(BEN);
        village.erased.add(BEN);
        assertConflict(0, Conflict.ALREADY_ERASED, new ReadmitMember(BEN));
    }

    @Test
    void nobody_is_suspended_twice_at_a_time_and_only_who_is_can_be_restored() {
        village.members.addAll(Set.of(ANN, BEN));
        var ann = new SuspendMember(ANN, 9);
        assertConflict(1, Conflict.SUSPENDED, ann, ann);
        assertConflict(0, Conflict.NOT_SUSPENDED, new RestoreMember(ANN));
        assertConflict(3, Conflict.SUSPENDED, ann, new RestoreMember(ANN), ann, ann);
        assertConflict(2, Conflict.NOT_SUSPENDED, ann, new RestoreMember(ANN), new RestoreMember(ANN));
        village.suspended.put(BEN, Instant.MAX);
        assertConflict(0, Conflict.SUSPENDED, new SuspendMember(BEN, 9));
        village.suspended.put(BEN, Instant.MIN);
        assertConflict(0, Conflict.NOT_SUSPENDED, new RestoreMember(BEN));
        assertConflict(0, Conflict.NOT_A_MEMBER, new SuspendMember(new MemberId("m_eve"), 9));
    }

    @Test
    void nobody_is_appointed_whom_the_same_proposal_suspends() {
        village.members.add(ANN);
        village.names.put(PURSE, "Treasurer");
        village.vacancies.put(PURSE, 1);
        village.candidacies.add(new Candidacy(PURSE, ANN));
        assertConflict(1, Conflict.SUSPENDED, new SuspendMember(ANN, 9), new AppointMember(PURSE, ANN));
    }

    @Test
    void data_is_erased_once_of_somebody_who_was_a_member_and_is_none() {
        assertConflict(0, Conflict.NEVER_A_MEMBER, new EraseData(ANN));
        village.departed.add(ANN);
        assertConflict(1, Conflict.ALREADY_ERASED, new EraseData(ANN), new EraseData(ANN));
        village.erased.add(ANN);
        assertConflict(0, Conflict.ALREADY_ERASED, new EraseData(ANN));
        village.members.add(BEN);
        assertConflict(0, Conflict.STILL_A_MEMBER, new EraseData(BEN));
    }

    @Test
    void a_role_is_defined_once_under_a_name_that_no_other_looks_like() {
        assertConflict(1, Conflict.ROLE_EXISTS, define(PURSE, "Treasurer", 1), define(PURSE, "Bursar", 1));
        assertConflict(1, Conflict.NAME_TAKEN, define(PURSE, "Treasurer", 1), define(KEYS, "Tre\u0430surer", 1));
        village.names.put(PURSE, "Treasurer");
        assertConflict(0, Conflict.ROLE_EXISTS, define(PURSE, "Bursar", 1));
        assertConflict(0, Conflict.NAME_TAKEN, define(KEYS, "treasurer", 1));
    }

    @Test
    void a_role_of_the_same_proposal_is_filled_up_to_its_seats() {
        standing(PURSE, ANN, BEN);
        assertConflict(0, Conflict.ROLE_UNKNOWN, appoint(PURSE, ANN));
        assertThat(first(define(PURSE, "Treasurer", 2), appoint(PURSE, ANN), appoint(PURSE, BEN))
                        .effect())
                .isEqualTo(-1);
        assertConflict(
                2, Conflict.NO_VACANT_SEAT, define(PURSE, "Treasurer", 1), appoint(PURSE, ANN), appoint(PURSE, BEN));
    }

    @Test
    void a_seat_that_one_effect_offers_is_vacant_for_no_other() {
        standing(PURSE, ANN, BEN);
        village.names.put(PURSE, "Treasurer");
        village.vacancies.put(PURSE, 1);
        assertConflict(1, Conflict.NO_VACANT_SEAT, appoint(PURSE, ANN), appoint(PURSE, BEN));
        village.vacancies.put(PURSE, 2);
        assertConflict(1, Conflict.NOT_A_CANDIDATE, appoint(PURSE, ANN), appoint(PURSE, ANN));
    }

    @Test
    void all_that_is_wrong_with_an_appointment_is_named() {
        village.names.put(PURSE, "Treasurer");
        assertThat(first(appoint(PURSE, ANN)).conflicts())
                .containsExactly(Conflict.NO_VACANT_SEAT, Conflict.NOT_A_MEMBER, Conflict.NOT_A_CANDIDATE);
        standing(PURSE, BEN);
        village.vacancies.put(PURSE, 1);
        village.seated.add(new Candidacy(PURSE, BEN));
        assertConflict(0, Conflict.NOT_A_CANDIDATE, appoint(PURSE, BEN));
    }

    @Test
    void an_auditor_is_let_in_once_and_dismissed_once() {
        var grant = new GrantAudit(TOKEN, "Auditor", "0".repeat(64), 9);
        var revoke = new RevokeAudit(TOKEN);
        assertConflict(0, Conflict.TOKEN_UNKNOWN, revoke);
        assertConflict(1, Conflict.TOKEN_EXISTS, grant, grant);
        assertConflict(2, Conflict.TOKEN_UNKNOWN, grant, revoke, revoke);
        village.issued.add(TOKEN);
        assertConflict(0, Conflict.TOKEN_EXISTS, grant);
        assertConflict(1, Conflict.TOKEN_UNKNOWN, revoke, revoke);
        village.revoked.add(TOKEN);
        assertConflict(0, Conflict.TOKEN_UNKNOWN, revoke);
        assertConflict(0, Conflict.TOKEN_EXISTS, grant);
    }

    @Test
    void the_log_is_opened_to_everybody_once() {
        assertConflict(1, Conflict.LOG_IS_PUBLIC, new PublishLog(), new PublishLog());
        village.isPublic = true;
        assertConflict(0, Conflict.LOG_IS_PUBLIC, new PublishLog());
    }

    private void standing(RoleId role, MemberId... members) {
        for (MemberId member : members) {
            village.members.add(member);
            village.candidacies.add(new Candidacy(role, member));
        }
    }

    private static DefineRole define(RoleId role, String name, int seats) {
        return new DefineRole(role, name, "Why", List.of(), List.of(), seats, 365);
    }

    private static AppointMember appoint(RoleId role, MemberId member) {
        return new AppointMember(role, member);
    }

    private FirstConflict first(Effect... effects) {
        return FirstConflict.of(List.of(effects), village.now(), Instant.parse("2026-11-23T12:00:00Z"));
    }

    private void assertConflict(int effect, Conflict conflict, Effect... effects) {
        assertThat(first(effects)).isEqualTo(new FirstConflict(effect, Set.of(conflict)));
    }
}
