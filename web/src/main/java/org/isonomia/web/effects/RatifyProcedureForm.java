package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;

/** Asked of all by itself: no form offers it, and none takes it. */
record RatifyProcedureForm() implements EffectForm<RatifyProcedure> {
    @Override
    public Class<RatifyProcedure> type() {
        return RatifyProcedure.class;
    }

    @Override
    public RatifyProcedure example() {
        return new RatifyProcedure(DecisionKind.GENERAL, 1);
    }

    @Override
    public boolean byLink() {
        return true;
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        form.fault(FormFault.NOT_A_CHOICE, "effect");
        return List.of();
    }

    @Override
    public Map<String, String> filled(RatifyProcedure ratified, List<EffectView> all) {
        return Map.of();
    }
}
