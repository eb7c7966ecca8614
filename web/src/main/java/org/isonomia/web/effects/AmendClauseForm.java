package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.ClauseId;
import org.isonomia.events.effects.AmendClause;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** The link beside a clause says which; it is worded anew from its words of today. */
record AmendClauseForm() implements EffectForm<AmendClause> {
    @Override
    public Class<AmendClause> type() {
        return AmendClause.class;
    }

    @Override
    public AmendClause example() {
        return new AmendClause(new ClauseId("l_any"), 1, "", "");
    }

    @Override
    public boolean byLink() {
        return true;
    }

    @Override
    public void prepare(Form form, Views views) {
        InForce.clause(form, views).ifPresent(clause -> {
            if (!form.checked("clauseTitle") && !form.checked("clauseText")) {
                form.carry("clauseTitle", clause.title());
                form.carry("clauseText", clause.text());
            }
        });
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return InForce.clauseId(form).stream()
                .<Effect>map(clause -> new AmendClause(
                        clause, form.number(InForce.READ), form.text("clauseTitle"), form.text("clauseText")))
                .toList();
    }

    @Override
    public Map<String, String> filled(AmendClause amended, List<EffectView> all) {
        return Map.of(
                "clause",
                amended.clause().value(),
                InForce.READ,
                Integer.toString(amended.read()),
                "clauseTitle",
                amended.title(),
                "clauseText",
                amended.text());
    }
}
