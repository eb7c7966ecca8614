package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.CircleId;
import org.isonomia.events.effects.DissolveCircle;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** The link on a circle's page says which. */
record DissolveCircleForm() implements EffectForm<DissolveCircle> {
    @Override
    public Class<DissolveCircle> type() {
        return DissolveCircle.class;
    }

    @Override
    public DissolveCircle example() {
        return new DissolveCircle(new CircleId("o_any"));
    }

    @Override
    public boolean byLink() {
        return true;
    }

    @Override
    public void prepare(Form form, Views views) {
        CircleChoices.shown(form, views);
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return CircleChoices.about(form).stream()
                .<Effect>map(DissolveCircle::new)
                .toList();
    }

    @Override
    public Map<String, String> filled(DissolveCircle dissolved, List<EffectView> all) {
        return Map.of(CircleChoices.CIRCLE, dissolved.circle().value());
    }
}
