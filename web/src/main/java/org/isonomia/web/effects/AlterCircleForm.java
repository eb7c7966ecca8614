package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.CircleId;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** The link on a circle's page says which; it is worded anew from its words of today. */
record AlterCircleForm() implements EffectForm<AlterCircle> {
    @Override
    public Class<AlterCircle> type() {
        return AlterCircle.class;
    }

    @Override
    public AlterCircle example() {
        return new AlterCircle(new CircleId("o_any"), 1, "", "");
    }

    @Override
    public boolean byLink() {
        return true;
    }

    @Override
    public void prepare(Form form, Views views) {
        CircleChoices.shown(form, views).ifPresent(circle -> {
            form.carry(InForce.READ, Integer.toString(circle.edition()));
            if (!form.checked("circleName") && !form.checked("circlePurpose")) {
                form.carry("circleName", circle.name());
                form.carry("circlePurpose", circle.purpose());
            }
        });
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return CircleChoices.about(form).stream()
                .<Effect>map(circle -> new AlterCircle(
                        circle, form.number(InForce.READ), form.text("circleName"), form.text("circlePurpose")))
                .toList();
    }

    @Override
    public Map<String, String> filled(AlterCircle altered, List<EffectView> all) {
        return Map.of(
                CircleChoices.CIRCLE,
                altered.circle().value(),
                InForce.READ,
                Integer.toString(altered.read()),
                "circleName",
                altered.name(),
                "circlePurpose",
                altered.purpose());
    }
}
