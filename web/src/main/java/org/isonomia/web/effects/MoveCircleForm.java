package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.CircleId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.MoveCircle;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** The link on a circle's page says which; the form asks whereto. */
record MoveCircleForm() implements EffectForm<MoveCircle> {
    private static final String PLACE = "circlePlace";

    @Override
    public Class<MoveCircle> type() {
        return MoveCircle.class;
    }

    @Override
    public MoveCircle example() {
        return new MoveCircle(new CircleId("o_any"), null);
    }

    @Override
    public boolean byLink() {
        return true;
    }

    @Override
    public void prepare(Form form, Views views) {
        CircleChoices.shown(form, views)
                .filter(circle -> !form.checked(PLACE))
                .ifPresent(circle ->
                        form.carry(PLACE, circle.parent().map(CircleId::value).orElse("")));
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        var place = CircleChoices.place(form, PLACE).orElse(null);
        return CircleChoices.about(form).stream()
                .<Effect>map(circle -> new MoveCircle(circle, place))
                .toList();
    }

    @Override
    public Map<String, String> filled(MoveCircle moved, List<EffectView> all) {
        return Map.of(
                CircleChoices.CIRCLE,
                moved.circle().value(),
                PLACE,
                moved.parent() == null ? "" : moved.parent().value());
    }
}
