package org.isonomia.audit.effects;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isonomia.events.ClauseId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.AddClause;
import org.isonomia.events.effects.AmendClause;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.effects.RepealClause;
import org.jspecify.annotations.Nullable;

/** The rules in force, and how often each was changed. Not safe for several threads. */
public final class Rulebook {
    /** @param edition from 1 */
    record Words(int edition, String title, String text) {}

    private @Nullable Charter charter;
    private final Map<DecisionKind, Integer> amendments = new EnumMap<>(DecisionKind.class);
    private final Map<ClauseId, Words> clauses = new HashMap<>();
    private final Set<ClauseId> gone = new HashSet<>();
    /** The kinds of decision whose procedure no decision made. */
    private final Set<DecisionKind> founding = EnumSet.noneOf(DecisionKind.class);

    public void adopt(Charter adopted, boolean provisional) {
        charter = adopted;
        founding.clear();
        if (provisional) founding.addAll(adopted.procedures().keySet());
    }

    /** @return its edition */
    public int ratify(DecisionKind kind) {
        founding.remove(kind);
        return edition(kind);
    }

    /** What ratifies the founding's rule, as it would be put to the vote. */
    public List<Effect> ratifying(DecisionKind kind) {
        return List.of(new RatifyProcedure(kind, edition(kind)));
    }

    public boolean isProvisional(DecisionKind kind) {
        return founding.contains(kind);
    }

    /** @return its edition */
    public int amend(DecisionKind kind, Procedure procedure) {
        var before = Objects.requireNonNull(charter);
        var changed = new EnumMap<>(before.procedures());
        changed.put(kind, procedure);
        charter = new Charter(before.template(), changed, before.newcomers());
        founding.remove(kind);
        return 1 + amendments.merge(kind, 1, Integer::sum);
    }

    /** @return its edition */
    public int write(ClauseId clause, String title, String text) {
        var before = clauses.get(clause);
        int edition = before == null ? 1 : before.edition + 1;
        clauses.put(clause, new Words(edition, title, text));
        return edition;
    }

    public void strike(ClauseId clause) {
        clauses.remove(clause);
        gone.add(clause);
    }

    /** As it would be after these, each of which fits. */
    Rulebook after(List<Effect> effects) {
        var next = new Rulebook();
        next.charter = charter;
        next.amendments.putAll(amendments);
        next.clauses.putAll(clauses);
        next.gone.addAll(gone);
        next.founding.addAll(founding);
        effects.forEach(next::apply);
        return next;
    }

    /** The same effects, each written against the edition that it would find; nothing when a rule reads so, or a decision has made it. */
    public Optional<List<Effect>> writtenAnew(List<Effect> effects) {
        var next = after(List.of());
        var anew = new ArrayList<Effect>();
        for (Effect effect : effects) {
            switch (effect) {
                case RatifyProcedure e -> {
                    return Optional.empty();
                }
                case AmendProcedure e -> {
                    if (next.charter != null
                            && e.procedure().equals(next.charter.procedures().get(e.of()))) return Optional.empty();
                    anew.add(new AmendProcedure(e.of(), next.edition(e.of()), e.procedure()));
                    next.apply(e);
                }
                case AmendClause e
                when next.stands(e.clause()) -> {
                    var worded = new Words(
                            next.editionOf(e.clause()),
                            e.title().strip(),
                            e.text().strip());
                    if (worded.equals(next.words(e.clause()))) return Optional.empty();
                    anew.add(new AmendClause(e.clause(), worded.edition, e.title(), e.text()));
                    next.apply(e);
                }
                case RepealClause e
                when next.stands(e.clause()) -> anew.add(new RepealClause(e.clause(), next.editionOf(e.clause())));
                default -> anew.add(effect);
            }
        }
        return Optional.of(anew);
    }

    private int editionOf(ClauseId clause) {
        var words = clauses.get(clause);
        return words == null ? 0 : words.edition;
    }

    private void apply(Effect effect) {
        switch (effect) {
            case AmendProcedure e -> amend(e.of(), e.procedure());
            case RatifyProcedure e -> ratify(e.of());
            case AddClause e -> write(e.clause(), e.title().strip(), e.text().strip());
            case AmendClause e -> write(e.clause(), e.title().strip(), e.text().strip());
            case RepealClause e -> strike(e.clause());
            default -> {}
        }
    }

    public @Nullable Charter charter() {
        return charter;
    }

    public int edition(DecisionKind kind) {
        return 1 + amendments.getOrDefault(kind, 0);
    }

    @Nullable
    Words words(ClauseId clause) {
        return clauses.get(clause);
    }

    public boolean stands(ClauseId clause) {
        return clauses.containsKey(clause);
    }

    public boolean knows(ClauseId clause) {
        return stands(clause) || gone.contains(clause);
    }

    /** Of all other clauses. */
    Stream<String> titlesBeside(ClauseId clause) {
        return clauses.entrySet().stream()
                .filter(each -> !each.getKey().equals(clause))
                .map(each -> each.getValue().title);
    }
}
