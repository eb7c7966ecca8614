package org.isonomia.command.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.deciding.RulesInForce;
import org.isonomia.deciding.RulesInForce.Clause;
import org.isonomia.events.community.CharterEvent;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.effects.AmendClause;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RepealClause;

/** The same effects, each written against the edition that it would find. */
public final class Rewritten {
    private Rewritten() {}

    /** Nothing where one of them would change nothing: the rule reads so already. */
    public static Optional<List<Effect>> against(RulesInForce rules, List<Effect> effects) {
        var rewritten = new ArrayList<Effect>();
        var found = rules;
        for (Effect effect : effects) {
            var next = against(found, effect);
            if (readsSo(found, next)) return Optional.empty();
            rewritten.add(next);
            found = after(found, next);
        }
        return Optional.of(List.copyOf(rewritten));
    }

    private static boolean readsSo(RulesInForce rules, Effect effect) {
        return switch (effect) {
            case AmendProcedure e -> rules.charter().procedure(e.of()).equals(e.procedure());
            case AmendClause e ->
                rules.clause(e.clause())
                        .filter(clause -> clause.title().equals(e.title().strip())
                                && clause.text().equals(e.text().strip()))
                        .isPresent();
            default -> false;
        };
    }

    private static Effect against(RulesInForce rules, Effect effect) {
        return switch (effect) {
            case AmendProcedure e -> new AmendProcedure(e.of(), rules.edition(e.of()), e.procedure());
            case AmendClause e ->
                new AmendClause(
                        e.clause(),
                        rules.clause(e.clause()).map(Clause::edition).orElse(e.read()),
                        e.title(),
                        e.text());
            case RepealClause e ->
                new RepealClause(
                        e.clause(),
                        rules.clause(e.clause()).map(Clause::edition).orElse(e.read()));
            default -> effect;
        };
    }

    private static RulesInForce after(RulesInForce rules, Effect effect) {
        Optional<CharterEvent> changed = switch (effect) {
            case AmendProcedure e ->
                Optional.of(new ProcedureAmended(rules.version() + 1, e.of(), e.read() + 1, e.procedure()));
            case AmendClause e
            when rules.clause(e.clause()).isPresent() ->
                Optional.of(new ClauseAmended(
                        rules.version() + 1,
                        e.clause(),
                        e.read() + 1,
                        e.title().strip(),
                        e.text().strip()));
            default -> Optional.empty();
        };
        return changed.flatMap(event -> RulesInForce.after(Optional.of(rules), event))
                .orElse(rules);
    }
}
