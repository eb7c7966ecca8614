package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.ClauseId;
import org.isonomia.events.effects.AddClause;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** A clause is given a title and words. */
record AddClauseForm() implements EffectForm<AddClause> {
    @Override
    public Class<AddClause> type() {
        return AddClause.class;
    }

    @Override
    public List<String> fields() {
        return List.of("newClauseTitle", "newClauseText");
    }

    @Override
    public AddClause example() {
        return new AddClause(new ClauseId("l_any"), "", "");
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return List.of(new AddClause(asked.clause(), form.text("newClauseTitle"), form.text("newClauseText")));
    }

    @Override
    public Map<String, String> filled(AddClause added, List<EffectView> all) {
        return Map.of("newClauseTitle", added.title(), "newClauseText", added.text());
    }
}
