package org.isonomia.audit.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isonomia.audit.fold.Fact;
import org.isonomia.events.PollId;
import org.isonomia.events.community.CharterEvent;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CharterEvent.ClauseAdded;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.CharterEvent.ClauseRepealed;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.CharterEvent.ProcedureRatified;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.jspecify.annotations.Nullable;

/** The charter as it was after an entry: every rule with the entry and the decision that made it so. */
public final class CharterAt {
    private final long at;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private int version;
    private boolean provisional;
    private final Map<String, PollId> ratified = new HashMap<>();
    private @Nullable Fact enacting;

    private record Rule(
            String name,
            List<String> lines,
            int edition,
            long position,
            @Nullable PollId by) {}

    /** @param at the position of the last entry that counts */
    public CharterAt(long at) {
        this.at = at;
    }

    public void see(Fact fact) {
        if (fact.position() > at) return;
        if (fact.event() instanceof EffectsEnacted) enacting = fact;
        if (fact.event() instanceof CharterEvent event) changed(event, fact);
    }

    private void changed(CharterEvent event, Fact fact) {
        version = event.version();
        switch (event) {
            case CharterAdopted e -> {
                provisional = e.provisional();
                e.charter()
                        .procedures()
                        .forEach((kind, procedure) ->
                                put(kind.name(), "Decisions of the kind " + kind, lines(procedure), 1, fact));
            }
            case ProcedureRatified e -> {
                var by = by(fact);
                if (by != null) ratified.put(e.of().name(), by);
            }
            case ProcedureAmended e ->
                put(e.of().name(), "Decisions of the kind " + e.of(), lines(e.procedure()), e.edition(), fact);
            case ClauseAdded e ->
                put(e.clause().value(), e.title(), e.text().lines().toList(), 1, fact);
            case ClauseAmended e ->
                put(e.clause().value(), e.title(), e.text().lines().toList(), e.edition(), fact);
            case ClauseRepealed e -> rules.remove(e.clause().value());
        }
    }

    private void put(String id, String name, List<String> lines, int edition, Fact fact) {
        rules.put(id, new Rule(name + " (" + id + ")", lines, edition, fact.position(), by(fact)));
    }

    private @Nullable PollId by(Fact fact) {
        var first = enacting;
        return first != null
                        && first.event() instanceof EffectsEnacted e
                        && Objects.equals(first.command(), fact.command())
                ? e.poll()
                : null;
    }

    /** As text, a rule after the other. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        if (version == 0) return List.of("No charter was adopted by then.");
        boolean open = rules.entrySet().stream().anyMatch(rule -> isProvisional(rule.getKey(), rule.getValue()));
        lines.add("Charter, version " + version + (open ? ", provisional" : ""));
        rules.forEach((id, rule) -> {
            lines.add("");
            lines.add(rule.name);
            lines.add("  edition %d, entry %d, %s".formatted(rule.edition, rule.position, madeBy(id, rule)));
            rule.lines.forEach(line -> lines.add("  " + line));
        });
        return lines;
    }

    private boolean isProvisional(String id, Rule rule) {
        return provisional && rule.by == null && !ratified.containsKey(id);
    }

    private String madeBy(String id, Rule rule) {
        if (rule.by != null) return "decided by " + rule.by;
        var by = ratified.get(id);
        if (by != null) return "the founding, ratified by " + by;
        return isProvisional(id, rule) ? "the founding, provisional" : "the founding";
    }

    private static List<String> lines(Procedure procedure) {
        var conduct = procedure.conduct();
        var electorate = conduct.electorate();
        var call = conduct.secondCall();
        var objected = conduct.objected();
        var lines = new ArrayList<>(List.of(
                "counted by " + procedure.rule(),
                "adopted with " + (procedure.threshold().strict() ? "more than " : "at least ")
                        + procedure.threshold().share() + " of the votes for and against",
                "quorum: " + procedure.quorum(),
                "supporters: " + procedure.supporters(),
                "discussion: " + time(procedure.deliberation()) + ", vote: " + time(procedure.voting()),
                "who votes: " + (electorate.classes().isEmpty() ? "all members" : electorate.classes())
                        + ", newcomers after " + time(electorate.waiting()),
                "ballots: " + conduct.visibility(),
                "challenge: " + time(conduct.challenge())));
        if (conduct.extension() != null) lines.add("extended once by " + time(conduct.extension()));
        if (conduct.earlyClose() != null) lines.add("closed early with notice of " + time(conduct.earlyClose()));
        if (call != null) lines.add("second call after " + time(call.notice()) + ", quorum: " + call.quorum());
        if (conduct.fallback().places() > 0)
            lines.add("then a panel of " + conduct.fallback().places() + ", unless " + conduct.demand()
                    + " demand a poll");
        if (objected != null) lines.add("objections are overridden with " + objected.share());
        return lines;
    }

    private static String time(@Nullable Duration time) {
        return time == null ? "never" : time.toString();
    }
}
