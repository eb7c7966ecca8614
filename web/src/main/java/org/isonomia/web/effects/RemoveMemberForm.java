package org.isonomia.web.effects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** A member is named; their data can be erased by the same decision. */
record RemoveMemberForm() implements EffectForm<RemoveMember> {
    @Override
    public Class<RemoveMember> type() {
        return RemoveMember.class;
    }

    @Override
    public List<String> fields() {
        return List.of("removed", "erase");
    }

    @Override
    public RemoveMember example() {
        return new RemoveMember(EffectForms.SOMEBODY);
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return Named.by(form, "removed", asked.members()).stream()
                .<Effect>mapMulti((member, effects) -> {
                    effects.accept(new RemoveMember(member));
                    if (form.checked("erase")) effects.accept(new EraseData(member));
                })
                .toList();
    }

    @Override
    public void review(Form form, Views views) {
        Named.review(form, "removed", views.members());
    }

    @Override
    public Map<String, String> filled(RemoveMember removed, List<EffectView> all) {
        var values = new HashMap<String, String>();
        values.put("removed", Named.handle(all.getFirst()));
        var erasure = new EraseData(removed.member());
        if (all.stream().anyMatch(view -> view.effect().equals(erasure))) values.put("erase", "true");
        return values;
    }
}
