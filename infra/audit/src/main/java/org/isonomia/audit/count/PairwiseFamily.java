package org.isonomia.audit.count;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isonomia.rules.condorcet.Condorcet;
import org.isonomia.rules.condorcet.Copeland;
import org.isonomia.rules.condorcet.Minimax;
import org.isonomia.rules.condorcet.Schulze;
import org.isonomia.rules.counting.CountSheet;
import tools.jackson.databind.node.ObjectNode;

/** Methods that compare every two options, with their variants side by side as the literature prints them. */
final class PairwiseFamily implements Family {
    static final String LAST = "last";
    static final String NOT_COMPARED = "not-compared";

    @Override
    public Set<String> methods() {
        return Set.of("condorcet", "copeland", "minimax", "schulze");
    }

    @Override
    public Recount recount(CaseFile given) {
        var file = given.ofForm(Form.RANKED, Form.SCORE, Form.NONE);
        var parameters = new Parameters(file);
        var unranked = Map.of("unranked", unranked(parameters));
        only(
                parameters,
                "ballot",
                "each option gets a number, higher is preferred, equal numbers express no preference");
        only(parameters, "score", "wins minus losses");
        only(parameters, "variants", "winning votes, margins, pairwise opposition");
        var recount = switch (file.method()) {
            case "condorcet" -> condorcet(file, unranked);
            case "copeland" -> Recount.of(file, Counting.count(file, Copeland.ID, unranked));
            case "minimax" -> minimax(file, unranked);
            default -> schulze(file, parameters, unranked);
        };
        return recount.remarking(parameters.unread());
    }

    /** A parameter by which every case here is counted as its one value says. */
    private static void only(Parameters parameters, String name, String words) {
        parameters.text(name).filter(given -> !given.equals(words)).ifPresent(given -> {
            throw parameters.unusable(name, "is not \"" + words + "\"");
        });
    }

    static String unranked(Parameters parameters) {
        return switch (parameters.text("unranked").orElse(LAST)) {
            case "below all ranked, tied with each other", "below all ranked, tied", LAST -> LAST;
            case "not compared", NOT_COMPARED -> NOT_COMPARED;
            default ->
                throw parameters.unusable("unranked", "is neither \"below all ranked, tied\" nor \"not compared\"");
        };
    }

    static Map<String, String> with(Map<String, String> settings, String name, String value) {
        var more = new HashMap<>(settings);
        more.put(name, value);
        return more;
    }

    private static Recount condorcet(CaseFile file, Map<String, String> unranked) {
        var recount = Recount.of(file, Counting.count(file, Condorcet.ID, unranked));
        var schulze = Counting.count(file, Schulze.ID, unranked);
        recount.json().set("schulze_winners", SheetJson.list(schulze.winners()));
        return recount;
    }

    private static Recount minimax(CaseFile file, Map<String, String> unranked) {
        var recount = Recount.of(file, Counting.count(file, Minimax.ID, unranked));
        for (String variant : Set.of("winning", "margin", "opposition")) {
            var sheet = Counting.count(file, Minimax.ID, with(unranked, "variant", variant));
            recount.json().set(variant, SheetJson.of(file, sheet));
        }
        return recount;
    }

    private static Recount schulze(CaseFile file, Parameters parameters, Map<String, String> unranked) {
        String strength = strength(parameters);
        var recount = Recount.of(file, Counting.count(file, Schulze.ID, with(unranked, "strength", strength)));
        for (String other : Set.of("winning-votes", "margins", "ratio")) {
            var sheet = Counting.count(file, Schulze.ID, with(unranked, "strength", other));
            String name = other.replace('-', '_');
            recount.json().set("winners_" + name, SheetJson.list(sheet.winners()));
            paths(sheet, recount.json());
        }
        return recount;
    }

    private static void paths(CountSheet sheet, ObjectNode json) {
        for (var part : sheet.parts())
            if (part instanceof CountSheet.Matrix matrix && matrix.name().startsWith("strongest_paths_"))
                json.set(matrix.name(), SheetJson.matrix(matrix));
    }

    static String strength(Parameters parameters) {
        return switch (parameters.text("strength").orElse("winning votes")) {
            case "winning votes", "winning-votes", "winning votes / margins" -> "winning-votes";
            case "margins", "margin" -> "margins";
            case "ratio", "ratios" -> "ratio";
            default -> throw parameters.unusable("strength", "is neither winning votes nor margins nor ratio");
        };
    }
}
