package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.ClauseId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RepealClause;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** The link beside a clause says which. */
record RepealClauseForm() implements EffectForm<RepealClause> {
    @Override
    public Class<RepealClause> type() {
        return RepealClause.class;
    }

    @Override
    public RepealClause example() {
        return new RepealClause(new ClauseId("l_any"), 1);
    }

    @Override
    public boolean byLink() {
        return true;
    }

    @Override
    public void prepare(Form form, Views views) {
        InForce.clause(form, views);
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return InForce.clauseId(form).stream()
                .<Effect>map(clause -> new RepealClause(clause, form.number(InForce.READ)))
                .toList();
    }

    @Override
    public Map<String, String> filled(RepealClause repealed, List<EffectView> all) {
        return Map.of("clause", repealed.clause().value(), InForce.READ, Integer.toString(repealed.read()));
    }
}
