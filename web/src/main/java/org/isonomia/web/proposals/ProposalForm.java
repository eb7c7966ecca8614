package org.isonomia.web.proposals;

import java.util.HashMap;
import java.util.stream.Stream;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.proposals.proposals.ProposalVersion;
import org.isonomia.web.request.Form;

/** A proposal's newest version as a form filled in for its revision. */
final class ProposalForm {
    private ProposalForm() {}

    static Form of(ProposalVersion version) {
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(version.number()));
        values.put("title", version.title());
        values.put("text", version.text().orElse(""));
        values.put("effect", EffectForm.NONE);
        for (var view : version.effects()) {
            switch (view.effect()) {
                case DefineRole role -> {
                    values.put("effect", EffectForm.DEFINE_ROLE);
                    values.put("roleName", role.name());
                    values.put("rolePurpose", role.purpose());
                    values.put("roleDomains", String.join("\n", role.domains()));
                    values.put("roleAccountabilities", String.join("\n", role.accountabilities()));
                    values.put("roleSeats", Integer.toString(role.seats()));
                    values.put("roleTermDays", Integer.toString(role.termDays()));
                }
                case AssignClass assigned -> {
                    values.put("effect", EffectForm.ASSIGN_CLASS);
                    values.put("assignee", view.member().flatMap(Person::handle).orElse(""));
                    values.put("memberClass", assigned.memberClass());
                }
                case RemoveMember removed -> {
                    values.put("effect", EffectForm.REMOVE_MEMBER);
                    values.put("removed", view.member().flatMap(Person::handle).orElse(""));
                }
                case EraseData erased -> {
                    boolean alone = version.effects().size() == 1;
                    values.put(alone ? "former" : "erase", erased.member().value());
                    if (alone) values.put("effect", EffectForm.ERASE_DATA);
                }
                case ReadmitMember former -> {
                    values.put("effect", EffectForm.READMIT_MEMBER);
                    values.put("former", former.member().value());
                }
                case GrantAudit granted -> {
                    values.put("effect", EffectForm.GRANT_AUDIT);
                    values.put("auditorName", granted.name());
                    values.put("secretDigest", granted.secretDigest());
                    values.put("days", Integer.toString(granted.days()));
                }
                case RevokeAudit revoked -> {
                    values.put("effect", EffectForm.REVOKE_AUDIT);
                    values.put("token", revoked.token().value());
                }
                case PublishLog published -> values.put("effect", EffectForm.PUBLISH_LOG);
                case AppointMember appointment -> {
                    values.put("effect", EffectForm.APPOINT_MEMBER);
                    values.put("role", appointment.role().value());
                    values.put("member", appointment.member().value());
                }
            }
        }
        return Form.blank(values.entrySet().stream()
                .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
                .toArray(String[]::new));
    }
}
