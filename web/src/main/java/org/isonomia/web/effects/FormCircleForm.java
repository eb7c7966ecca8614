package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.CircleId;
import org.isonomia.events.circles.Joining;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.FormCircle;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** A circle is named, with what it is for, where it lies and how members come to belong. */
record FormCircleForm() implements EffectForm<FormCircle> {
    private static final String JOINING = "newCircleJoining";

    @Override
    public Class<FormCircle> type() {
        return FormCircle.class;
    }

    @Override
    public List<String> fields() {
        return List.of("newCircleName", "newCirclePurpose", "newCircleParent", JOINING);
    }

    @Override
    public FormCircle example() {
        return new FormCircle(new CircleId("o_any"), "", "", null, Joining.JOINED);
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return List.of(new FormCircle(
                asked.circle(),
                form.text("newCircleName"),
                form.text("newCirclePurpose"),
                CircleChoices.place(form, "newCircleParent").orElse(null),
                form.choice(JOINING, Joining.class)));
    }

    @Override
    public Map<String, String> filled(FormCircle formed, List<EffectView> all) {
        return Map.of(
                "newCircleName",
                formed.name(),
                "newCirclePurpose",
                formed.purpose(),
                "newCircleParent",
                formed.parent() == null ? "" : formed.parent().value(),
                JOINING,
                formed.joining().name());
    }
}
