package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** The link beside a procedure says which kind of decision; each point is filled in as it is today. */
record AmendProcedureForm() implements EffectForm<AmendProcedure> {
    @Override
    public Class<AmendProcedure> type() {
        return AmendProcedure.class;
    }

    @Override
    public AmendProcedure example() {
        return new AmendProcedure(DecisionKind.GENERAL, 1, ProcedureFields.PLAIN);
    }

    /** What sets no bar of its own: what is reckoned from it is the least that changing this procedure takes. */
    @Override
    public AmendProcedure example(Form form) {
        return new AmendProcedure(InForce.kind(form).orElse(DecisionKind.GENERAL), 1, ProcedureFields.PLAIN);
    }

    @Override
    public boolean byLink() {
        return true;
    }

    @Override
    public void prepare(Form form, Views views) {
        InForce.procedure(form, views).ifPresent(today -> {
            if (form.optional("procedureVoting" + LengthField.UNIT).isEmpty())
                ProcedureFields.filled(today.procedure()).forEach(form::carry);
        });
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        var kind = InForce.kind(form);
        if (kind.isEmpty()) {
            InForce.notInForce(form);
            return List.of();
        }
        return List.of(new AmendProcedure(kind.get(), form.number(InForce.READ), ProcedureFields.read(form)));
    }

    @Override
    public Map<String, String> filled(AmendProcedure amended, List<EffectView> all) {
        var values = ProcedureFields.filled(amended.procedure());
        values.put("procedureOf", amended.of().name());
        values.put(InForce.READ, Integer.toString(amended.read()));
        return values;
    }
}
