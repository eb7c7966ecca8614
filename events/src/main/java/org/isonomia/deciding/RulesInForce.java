package org.isonomia.deciding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.ClauseId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CharterEvent;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CharterEvent.ClauseAdded;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.CharterEvent.ClauseRepealed;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.CharterEvent.ProcedureRatified;
import org.isonomia.events.community.DecisionKind;

/**
 * The charter after everything that changed it.
 *
 * @param version of the whole
 * @param procedures the edition of each, from 1
 * @param clauses those in words, in the order in which they were added
 * @param repealed the ids of those that hold no more
 * @param provisional the kinds of decision whose procedure only the founding set
 */
public record RulesInForce(
        int version,
        Charter charter,
        Map<DecisionKind, Integer> procedures,
        Map<ClauseId, Clause> clauses,
        Set<ClauseId> repealed,
        Set<DecisionKind> provisional) {

    /** @param edition from 1 */
    public record Clause(int edition, String title, String text) {}

    /** @param before absent until the founding */
    public static Optional<RulesInForce> after(Optional<RulesInForce> before, CharterEvent event) {
        return switch (event) {
            case CharterAdopted e -> Optional.of(adopted(e));
            case ProcedureAmended e -> before.map(rules -> rules.amended(e));
            case ProcedureRatified e -> before.map(rules -> rules.ratified(e));
            case ClauseAdded e -> before.map(rules -> rules.with(e.version(), e.clause(), 1, e.title(), e.text()));
            case ClauseAmended e ->
                before.map(rules -> rules.with(e.version(), e.clause(), e.edition(), e.title(), e.text()));
            case ClauseRepealed e -> before.map(rules -> rules.without(e));
        };
    }

    public int edition(DecisionKind of) {
        return procedures.getOrDefault(of, 1);
    }

    public Optional<Clause> clause(ClauseId clause) {
        return Optional.ofNullable(clauses.get(clause));
    }

    /** Whether there is or was one of this id. */
    public boolean knows(ClauseId clause) {
        return clauses.containsKey(clause) || repealed.contains(clause);
    }

    private static RulesInForce adopted(CharterAdopted event) {
        return new RulesInForce(
                event.version(),
                event.charter(),
                Map.of(),
                Map.of(),
                Set.of(),
                event.provisional() ? EnumSet.allOf(DecisionKind.class) : Set.of());
    }

    private RulesInForce amended(ProcedureAmended event) {
        var editions = new EnumMap<DecisionKind, Integer>(DecisionKind.class);
        editions.putAll(procedures);
        editions.put(event.of(), event.edition());
        return new RulesInForce(
                event.version(),
                charter.with(event.of(), event.procedure()),
                editions,
                clauses,
                repealed,
                decided(event.of()));
    }

    private RulesInForce ratified(ProcedureRatified event) {
        return new RulesInForce(event.version(), charter, procedures, clauses, repealed, decided(event.of()));
    }

    private Set<DecisionKind> decided(DecisionKind of) {
        var fewer = new HashSet<>(provisional);
        fewer.remove(of);
        return fewer;
    }

    private RulesInForce with(int next, ClauseId clause, int edition, String title, String text) {
        var more = new LinkedHashMap<>(clauses);
        more.put(clause, new Clause(edition, title, text));
        return new RulesInForce(next, charter, procedures, more, repealed, provisional);
    }

    private RulesInForce without(ClauseRepealed event) {
        var fewer = new LinkedHashMap<>(clauses);
        fewer.remove(event.clause());
        var gone = new HashSet<>(repealed);
        gone.add(event.clause());
        return new RulesInForce(event.version(), charter, procedures, fewer, gone, provisional);
    }
}
