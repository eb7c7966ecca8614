package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;

/** One of those who stand for a role is chosen. */
record AppointMemberForm() implements EffectForm<AppointMember> {
    private static final String CANDIDATE = EffectForms.CANDIDATE;

    @Override
    public Class<AppointMember> type() {
        return AppointMember.class;
    }

    @Override
    public List<String> fields() {
        return List.of(CANDIDATE);
    }

    @Override
    public AppointMember example() {
        return new AppointMember(new RoleId("r_any"), EffectForms.SOMEBODY);
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        var chosen = chosen(form);
        if (chosen.isEmpty()) form.fault(FormFault.NOT_A_CHOICE, CANDIDATE);
        return chosen.stream().<Effect>map(one -> one).toList();
    }

    @Override
    public void review(Form form, Views views) {
        if (chosen(form)
                .filter(one -> views.roles().candidate(one.role(), one.member()).isEmpty())
                .isPresent()) form.fault(FormFault.STANDS_NO_MORE, CANDIDATE);
    }

    @Override
    public Map<String, String> filled(AppointMember appointment, List<EffectView> all) {
        return Map.of(CANDIDATE, appointment.role() + " " + appointment.member());
    }

    /** A role and who stands for it; nothing for what is neither. */
    static Optional<AppointMember> chosen(Form form) {
        String[] ids = form.text(CANDIDATE).split(" ", 2);
        if (ids.length < 2) return Optional.empty();
        try {
            return Optional.of(new AppointMember(new RoleId(ids[0]), new MemberId(ids[1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
