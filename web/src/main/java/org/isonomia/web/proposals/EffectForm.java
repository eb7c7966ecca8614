package org.isonomia.web.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
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
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.NotFoundException;

/** The one effect a proposal's form can ask for; the API takes any number. */
final class EffectForm {
    static final String NONE = "none";
    static final String DEFINE_ROLE = "define-role";
    static final String APPOINT_MEMBER = "appoint-member";
    static final String ASSIGN_CLASS = "assign-class";

    static final String REMOVE_MEMBER = "remove-member";
    static final String ERASE_DATA = "erase-data";
    static final String READMIT_MEMBER = "readmit-member";
    static final String GRANT_AUDIT = "grant-audit";
    static final String REVOKE_AUDIT = "revoke-audit";
    static final String PUBLISH_LOG = "publish-log";

    private EffectForm() {}

    /** @param proposal the defined role's id is this proposal's, so that a revision defines the same role */
    static List<Effect> effects(Form form, ProposalId proposal, MembersQuery members) {
        EffectFields.check(form);
        var effects = new ArrayList<Effect>();
        switch (form.text("effect")) {
            case DEFINE_ROLE ->
                effects.add(new DefineRole(
                        new RoleId("r" + proposal.value().substring(1)),
                        form.text("roleName").strip(),
                        form.text("rolePurpose").strip(),
                        form.lines("roleDomains"),
                        form.lines("roleAccountabilities"),
                        form.number("roleSeats"),
                        form.number("roleTermDays")));
            case APPOINT_MEMBER ->
                effects.add(new AppointMember(
                        form.id("role", RoleId::new).orElseThrow(NotFoundException::new),
                        form.id("member", MemberId::new).orElseThrow(NotFoundException::new)));
            case ASSIGN_CLASS ->
                named(form, "assignee", members)
                        .ifPresent(member -> effects.add(new AssignClass(member, form.text("memberClass"))));
            case REMOVE_MEMBER ->
                named(form, "removed", members).ifPresent(member -> {
                    effects.add(new RemoveMember(member));
                    if (form.checked("erase")) effects.add(new EraseData(member));
                });
            case ERASE_DATA ->
                effects.add(new EraseData(form.id("former", MemberId::new).orElseThrow(NotFoundException::new)));
            case READMIT_MEMBER ->
                effects.add(new ReadmitMember(form.id("former", MemberId::new).orElseThrow(NotFoundException::new)));
            case GRANT_AUDIT ->
                effects.add(new GrantAudit(
                        new AuditTokenId("a" + proposal.value().substring(1)),
                        form.text("auditorName"),
                        form.text("secretDigest"),
                        form.number("days")));
            case REVOKE_AUDIT ->
                effects.add(new RevokeAudit(form.id("token", AuditTokenId::new).orElseThrow(NotFoundException::new)));
            case PUBLISH_LOG -> effects.add(new PublishLog());
            case NONE, "" -> {}
            default -> form.fault(FormFault.NOT_A_CHOICE, "effect");
        }
        return effects;
    }

    /** Whom the form names by handle, with or without an @ before it; a fault when that is nobody. */
    private static Optional<MemberId> named(Form form, String field, MembersQuery members) {
        String handle = form.text(field).replaceFirst("^@", "");
        var member = Optional.ofNullable(members.byHandles(List.of(handle)).get(handle));
        if (member.isEmpty()) form.fault(FormFault.NOT_A_MEMBER, field);
        return member;
    }
}
