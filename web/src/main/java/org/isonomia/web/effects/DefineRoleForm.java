package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** A role is named, with what it is for, how many hold it and for how long. */
record DefineRoleForm() implements EffectForm<DefineRole> {
    @Override
    public Class<DefineRole> type() {
        return DefineRole.class;
    }

    @Override
    public List<String> fields() {
        return List.of("roleName", "rolePurpose", "roleDomains", "roleAccountabilities", "roleSeats", "roleTermDays");
    }

    @Override
    public DefineRole example() {
        return new DefineRole(new RoleId("r_any"), "", "", List.of(), List.of(), 1, 1);
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return List.of(new DefineRole(
                asked.role(),
                form.text("roleName"),
                form.text("rolePurpose"),
                form.lines("roleDomains"),
                form.lines("roleAccountabilities"),
                form.number("roleSeats"),
                form.number("roleTermDays")));
    }

    @Override
    public Map<String, String> filled(DefineRole role, List<EffectView> all) {
        return Map.of(
                "roleName", role.name(),
                "rolePurpose", role.purpose(),
                "roleDomains", String.join("\n", role.domains()),
                "roleAccountabilities", String.join("\n", role.accountabilities()),
                "roleSeats", Integer.toString(role.seats()),
                "roleTermDays", Integer.toString(role.termDays()));
    }
}
