package org.isonomia.command.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.circles.CirclesState;
import org.isonomia.command.circles.CirclesState.Circle;
import org.isonomia.deciding.RulesInForce;
import org.isonomia.deciding.RulesInForce.Clause;
import org.isonomia.events.ClauseId;
import org.isonomia.events.circles.CircleEvent.CircleAltered;
import org.isonomia.events.community.CharterEvent;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.events.effects.AmendClause;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RepealClause;

/** The same effects, each written against the edition of the rule or circle that it would find. */
public final class Rewritten {
    private Rewritten() {}

    /** Nothing where one of them would change nothing, as the rule reads so already, or is nobody's to propose. */
    public static Optional<List<Effect>> against(RulesInForce rules, CirclesState circles, List<Effect> effects) {
        var rewritten = new ArrayList<Effect>();
        var found = new Found(rules, circles);
        for (Effect effect : effects) {
            if (effect.ofItself()) return Optional.empty();
            var next = against(found, effect);
            if (readsSo(found, next)) return Optional.empty();
            rewritten.add(next);
            found = after(found, next);
        }
        return Optional.of(List.copyOf(rewritten));
    }

    /** What is in force when an effect is met. */
    private record Found(RulesInForce rules, CirclesState circles) {}

    private static boolean readsSo(Found found, Effect effect) {
        return switch (effect) {
            case AmendProcedure e -> found.rules.charter().procedure(e.of()).equals(e.procedure());
            case AmendClause e ->
                found.rules
                        .clause(e.clause())
                        .filter(clause -> clause.title().equals(e.title().strip())
                                && clause.text().equals(e.text().strip()))
                        .isPresent();
            case AlterCircle e ->
                found.circles
                        .circle(e.circle())
                        .filter(circle -> CircleWords.readsSo(circle, e))
                        .isPresent();
            default -> false;
        };
    }

    private static Effect against(Found found, Effect effect) {
        return switch (effect) {
            case AmendProcedure e -> new AmendProcedure(e.of(), found.rules.edition(e.of()), e.procedure());
            case AmendClause e ->
                new AmendClause(e.clause(), edition(found, e.clause(), e.read()), e.title(), e.text());
            case RepealClause e -> new RepealClause(e.clause(), edition(found, e.clause(), e.read()));
            case AlterCircle e ->
                new AlterCircle(
                        e.circle(),
                        found.circles.circle(e.circle()).map(Circle::edition).orElse(e.read()),
                        e.name(),
                        e.purpose());
            default -> effect;
        };
    }

    private static int edition(Found found, ClauseId clause, int read) {
        return found.rules.clause(clause).map(Clause::edition).orElse(read);
    }

    private static Found after(Found found, Effect effect) {
        var rules = found.rules;
        return switch (effect) {
            case AmendProcedure e ->
                changed(found, new ProcedureAmended(rules.version() + 1, e.of(), e.read() + 1, e.procedure()));
            case AmendClause e
            when rules.clause(e.clause()).isPresent() ->
                changed(
                        found,
                        new ClauseAmended(
                                rules.version() + 1,
                                e.clause(),
                                e.read() + 1,
                                e.title().strip(),
                                e.text().strip()));
            case AlterCircle e ->
                new Found(
                        rules,
                        found.circles.after(new CircleAltered(
                                e.circle(),
                                e.read() + 1,
                                e.name().strip(),
                                e.purpose().strip())));
            default -> found;
        };
    }

    private static Found changed(Found found, CharterEvent event) {
        return new Found(RulesInForce.after(Optional.of(found.rules), event).orElseThrow(), found.circles);
    }
}
