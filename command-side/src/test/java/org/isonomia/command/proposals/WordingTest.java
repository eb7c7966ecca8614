package org.isonomia.command.proposals;

import static java.util.Collections.nCopies;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.define;

import java.util.Collections;
import java.util.List;
import org.isonomia.command.Input.Fault;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.proposals.draftproposal.DraftProposal;
import org.isonomia.command.proposals.draftproposal.DraftProposalDecision;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RestoreMember;
import org.isonomia.events.effects.SuspendMember;
import org.junit.jupiter.api.Test;

/** What drafting and revising ask of a proposal's words and effects. */
class WordingTest {
    private final SliceFixture slice =
            SliceFixture.of(DraftProposalDecision.READS).given(admitted(ADA));

    @Test
    void a_title_has_at_most_120_characters() {
        slice.expectName("title", 120, title -> draft(title, "We dig a well."));
    }

    @Test
    void a_text_has_at_most_40_000_characters() {
        slice.expectText("text", 40_000, text -> draft("A well", text));
    }

    @Test
    void a_proposal_has_at_most_10_effects() {
        slice.when(draft(nCopies(10, (Effect) define(1)))).expectAccepted();
        slice.when(draft(nCopies(11, (Effect) define(1)))).expectFault("effects", Fault.TOO_MANY);
    }

    @Test
    void an_effect_is_something() {
        slice.when(draft(Collections.singletonList(null))).expectFault("effects", Fault.MISSING);
    }

    @Test
    void a_role_has_an_id_a_name_and_a_purpose() {
        slice.when(role(null, "Gardener", "Keeps it green")).expectFault("role", Fault.MISSING);
        slice.expectName("roleName", 120, name -> role(GARDENER, name, "Keeps it green"));
        slice.expectText("rolePurpose", 1_000, purpose -> role(GARDENER, "Gardener", purpose));
    }

    @Test
    void a_role_has_at_most_20_domains_of_at_most_300_characters() {
        slice.expectText("roleDomains", 300, domain -> role(Collections.singletonList(domain), List.of()));
        slice.when(role(nCopies(20, "beds"), List.of())).expectAccepted();
        slice.when(role(nCopies(21, "beds"), List.of())).expectFault("roleDomains", Fault.TOO_MANY);
        slice.when(role(null, List.of())).expectFault("roleDomains", Fault.MISSING);
    }

    @Test
    void a_role_has_at_most_20_accountabilities_of_at_most_300_characters() {
        slice.expectText("roleAccountabilities", 300, item -> role(List.of(), Collections.singletonList(item)));
        slice.when(role(List.of(), nCopies(20, "waters"))).expectAccepted();
        slice.when(role(List.of(), nCopies(21, "waters"))).expectFault("roleAccountabilities", Fault.TOO_MANY);
        slice.when(role(List.of(), null)).expectFault("roleAccountabilities", Fault.MISSING);
    }

    @Test
    void a_role_has_between_1_and_500_seats() {
        slice.expectNumber("roleSeats", 1, 500, seats -> role((int) seats, 365));
    }

    @Test
    void a_mandate_lasts_between_a_day_and_3650() {
        slice.expectNumber("roleTermDays", 1, 3_650, days -> role(1, (int) days));
    }

    @Test
    void an_appointment_names_a_role_and_a_member() {
        slice.when(draft(List.of(new AppointMember(GARDENER, BEN)))).expectAccepted();
        slice.when(draft(List.of(new AppointMember(null, BEN)))).expectFault("role", Fault.MISSING);
        slice.when(draft(List.of(new AppointMember(GARDENER, null)))).expectFault("member", Fault.MISSING);
    }

    @Test
    void an_assignment_names_a_member_and_a_class_of_at_most_40_characters() {
        slice.when(draft(List.of(new SuspendMember(null, 1)))).expectFault("member", Fault.MISSING);
        slice.when(draft(List.of(new RestoreMember(null)))).expectFault("member", Fault.MISSING);
        slice.expectNumber(
                "suspendedDays", 1, 180, days -> draft(List.of(new SuspendMember(BEN, Math.toIntExact(days)))));
        slice.expectName("memberClass", 40, name -> draft(List.of(new AssignClass(BEN, name))));
        slice.when(draft(List.of(new AssignClass(null, "resident")))).expectFault("member", Fault.MISSING);
    }

    private static DraftProposal role(RoleId id, String name, String purpose) {
        return draft(List.of(new DefineRole(id, name, purpose, List.of(), List.of(), 1, 365)));
    }

    private static DraftProposal role(List<String> domains, List<String> accountabilities) {
        return draft(List.of(new DefineRole(GARDENER, "Gardener", "Green", domains, accountabilities, 1, 365)));
    }

    private static DraftProposal role(int seats, int termDays) {
        return draft(List.of(new DefineRole(GARDENER, "Gardener", "Green", List.of(), List.of(), seats, termDays)));
    }

    private static DraftProposal draft(List<Effect> effects) {
        return new DraftProposal(PROPOSAL, ADA, "A well", "We dig a well.", effects, null);
    }

    private static DraftProposal draft(String title, String text) {
        return new DraftProposal(PROPOSAL, ADA, title, text, List.of(), null);
    }
}
