package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** A member is named, and the class they are put in. */
record AssignClassForm() implements EffectForm<AssignClass> {
    @Override
    public Class<AssignClass> type() {
        return AssignClass.class;
    }

    @Override
    public List<String> fields() {
        return List.of("assignee", "memberClass");
    }

    @Override
    public AssignClass example() {
        return new AssignClass(EffectForms.SOMEBODY, "");
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return Named.by(form, "assignee", asked.members()).stream()
                .<Effect>map(member -> new AssignClass(member, form.text("memberClass")))
                .toList();
    }

    @Override
    public void review(Form form, Views views) {
        Named.review(form, "assignee", views.members());
    }

    @Override
    public Map<String, String> filled(AssignClass assigned, List<EffectView> all) {
        return Map.of("assignee", Named.handle(all.getFirst()), "memberClass", assigned.memberClass());
    }
}
