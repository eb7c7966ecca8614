package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.SuspendMember;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** A member is named; for how many days is filled in for everybody. */
record SuspendMemberForm() implements EffectForm<SuspendMember> {
    @Override
    public Class<SuspendMember> type() {
        return SuspendMember.class;
    }

    @Override
    public List<String> fields() {
        return List.of("suspended");
    }

    @Override
    public SuspendMember example() {
        return new SuspendMember(EffectForms.SOMEBODY, 1);
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        int days = form.number("suspendedDays");
        return Named.by(form, "suspended", asked.members()).stream()
                .<Effect>map(member -> new SuspendMember(member, days))
                .toList();
    }

    @Override
    public void review(Form form, Views views) {
        Named.review(form, "suspended", views.members());
    }

    @Override
    public Map<String, String> filled(SuspendMember suspended, List<EffectView> all) {
        return Map.of(
                "suspended", Named.handle(all.getFirst()),
                "suspendedDays", Integer.toString(suspended.days()));
    }
}
