package org.isonomia.audit.count;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Tie;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A count sheet for programs: every part under its own name; the first matrix is also {@code matrix}, and stages of
 * whatever name are also {@code rounds}. Whole amounts are numbers, all others exact texts.
 */
public final class SheetJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SheetJson() {}

    /** What every method prints about the case itself; families whose rule has no count sheet begin with it. */
    public static ObjectNode of(CaseFile file) {
        return NODES.objectNode().put("name", file.name()).put("method", file.method());
    }

    public static ObjectNode of(CaseFile file, CountSheet sheet) {
        var json = of(file).put("rule", sheet.rule());
        new TreeMap<>(sheet.settings()).forEach(json.putObject("settings")::put);
        var named = file.candidates().stream()
                .filter(one -> !one.id().equals(one.name()))
                .toList();
        if (!named.isEmpty()) {
            var names = json.putObject("candidates");
            named.forEach(one -> names.put(one.id(), one.name()));
        }
        json.put("ballots", sheet.ballots()).put("blank", sheet.blank());
        json.set("winners", list(sheet.winners()));
        if (!sheet.ranking().isEmpty()) {
            var groups = json.putArray("ranking");
            sheet.ranking().forEach(group -> groups.add(list(group)));
        }
        var tied = sheet.tiedSeats();
        if (tied != null)
            json.putObject("tied_seats").put("seats", tied.seats()).set("among", list(tied.among()));
        if (sheet.tied()) json.put("tie", true);
        if (!sheet.ties().isEmpty()) sheet.ties().forEach(tie -> add(json.withArray("ties"), tie));
        if (sheet.result() != null) json.put("result", sheet.result());
        for (var part : sheet.parts()) add(json, part);
        return json;
    }

    private static void add(ArrayNode ties, Tie tie) {
        var one = ties.addObject().put("round", tie.stage());
        one.set("among", list(tie.among()));
        one.set("chosen", list(tie.chosen()));
        one.put("for", tie.what()).put("by", tie.by());
    }

    private static void add(ObjectNode json, CountSheet.Part part) {
        switch (part) {
            case CountSheet.Figure figure -> put(json, figure.name(), figure.value());
            case CountSheet.Listed listed -> json.set(listed.name(), list(listed.items()));
            case CountSheet.Totals totals -> json.set(totals.name(), amounts(totals.amounts()));
            case CountSheet.Matrix matrix -> {
                json.set(matrix.name(), matrix(matrix));
                if (!json.has("matrix")) json.set("matrix", matrix(matrix));
            }
            case CountSheet.Stage stage -> json.withArray("rounds").add(round(stage));
        }
    }

    public static ObjectNode matrix(CountSheet.Matrix matrix) {
        var json = NODES.objectNode();
        json.set("order", list(matrix.order()));
        var rows = json.putArray("rows");
        for (var row : matrix.rows()) {
            var cells = rows.addArray();
            row.forEach(cell -> cells.add(value(cell)));
        }
        return json;
    }

    private static ObjectNode round(CountSheet.Stage stage) {
        var json = NODES.objectNode().put("round", stage.number()).put("action", stage.action());
        if (stage.option() != null) json.put("candidate", stage.option());
        if (stage.threshold() != null) put(json, "threshold", stage.threshold());
        json.set("tally", amounts(stage.votes()));
        json.set("eliminated", list(stage.excluded()));
        json.set("elected", list(stage.elected()));
        json.set("inactive", amounts(stage.other()));
        return json;
    }

    public static ObjectNode amounts(Map<String, String> amounts) {
        var json = NODES.objectNode();
        amounts.forEach((name, amount) -> put(json, name, amount));
        return json;
    }

    public static ArrayNode list(List<String> items) {
        var json = NODES.arrayNode();
        items.forEach(json::add);
        return json;
    }

    public static void put(ObjectNode json, String name, String value) {
        json.set(name, value(value));
    }

    private static JsonNode value(String value) {
        if (value.equals("true") || value.equals("false")) return NODES.booleanNode(value.equals("true"));
        if (value.matches("0|-?[1-9][0-9]{0,14}")) return NODES.numberNode(Long.parseLong(value));
        return NODES.stringNode(value);
    }
}
