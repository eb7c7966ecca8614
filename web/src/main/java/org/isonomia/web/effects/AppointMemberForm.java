package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.NotFoundException;

/** A candidate is chosen by following the link beside their name. */
record AppointMemberForm() implements EffectForm<AppointMember> {
    @Override
    public Class<AppointMember> type() {
        return AppointMember.class;
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return List.of(new AppointMember(
                form.id("role", RoleId::new).orElseThrow(NotFoundException::new),
                form.id("member", MemberId::new).orElseThrow(NotFoundException::new)));
    }

    @Override
    public void review(Form form, Views views) {
        var role = form.id("role", RoleId::new);
        var member = form.id("member", MemberId::new);
        if (role.isPresent()
                && member.isPresent()
                && views.roles().candidate(role.get(), member.get()).isEmpty())
            form.fault(FormFault.STANDS_NO_MORE, "effect");
    }

    @Override
    public Map<String, String> filled(AppointMember appointment, List<EffectView> all) {
        return Map.of(
                "role", appointment.role().value(),
                "member", appointment.member().value());
    }
}
