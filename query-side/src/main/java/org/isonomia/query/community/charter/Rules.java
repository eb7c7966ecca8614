package org.isonomia.query.community.charter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.ClauseId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.AmendClause;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.effects.RepealClause;
import org.isonomia.query.results.hindsight.Hindsights;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every edition of every rule, oldest first.
 *
 * @param repealed in which version of the charter a clause ended
 */
public record Rules(List<ProcedureEdition> procedures, List<ClauseEdition> clauses, Map<ClauseId, Integer> repealed) {
    public static final Rules NONE = new Rules(List.of(), List.of(), Map.of());

    public static Rules read(JdbcClient db) {
        return new RuleRows(db).all();
    }

    /**
     * What a procedure was before its amendment; of one to be ratified, what it is.
     *
     * @param earlier effects of the same proposal: it can be written against what they make
     */
    public Optional<ProcedureBefore> procedure(Effect effect, List<Effect> earlier, JdbcClient db) {
        if (effect instanceof RatifyProcedure ratify)
            return Optional.of(new ProcedureBefore(edition(ratify.of(), ratify.read()), members(db), List.of()));
        if (!(effect instanceof AmendProcedure amended)) return Optional.empty();
        var made = earlier.stream()
                .filter(AmendProcedure.class::isInstance)
                .map(AmendProcedure.class::cast)
                .filter(each -> each.of() == amended.of() && each.read() + 1 == amended.read())
                .map(AmendProcedure::procedure)
                .findFirst();
        var read = edition(amended.of(), amended.read());
        return Optional.of(new ProcedureBefore(made.or(() -> read), members(db), new Hindsights(db).of(amended)));
    }

    private Optional<Procedure> edition(DecisionKind of, int edition) {
        return procedures.stream()
                .filter(each -> each.of() == of && each.made().edition() == edition)
                .map(ProcedureEdition::procedure)
                .findFirst();
    }

    private static long members(JdbcClient db) {
        return db.sql("select count(*) from view_membership.member where left_at is null")
                .query(Long.class)
                .single();
    }

    /** What the effect was written against, where it is in force or was. */
    public Optional<ClauseEdition> clause(Effect effect) {
        return switch (effect) {
            case AmendClause e -> clause(e.clause(), e.read());
            case RepealClause e -> clause(e.clause(), e.read());
            default -> Optional.empty();
        };
    }

    private Optional<ClauseEdition> clause(ClauseId id, int edition) {
        return clauses.stream()
                .filter(each -> each.id().equals(id) && each.made().edition() == edition)
                .findFirst();
    }

    List<ProcedureEdition> proceduresBy(int version) {
        var latest = new LinkedHashMap<DecisionKind, ProcedureEdition>();
        for (DecisionKind kind : DecisionKind.values())
            procedures.stream()
                    .filter(each -> each.of() == kind && each.made().version() <= version)
                    .forEach(each -> latest.put(kind, each.in(version)));
        return List.copyOf(latest.values());
    }

    List<ClauseEdition> clausesBy(int version) {
        var latest = new LinkedHashMap<ClauseId, ClauseEdition>();
        clauses.stream()
                .filter(each -> each.made().version() <= version)
                .filter(each -> repealed.getOrDefault(each.id(), Integer.MAX_VALUE) > version)
                .forEach(each -> latest.put(each.id(), each));
        return List.copyOf(latest.values());
    }
}
