package org.isonomia.audit.count;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Election;
import org.isonomia.rules.counting.TiedSeats;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A recount for people: aligned tables of at most 100 columns. */
public final class SheetText {
    private final Map<String, String> names;
    private final StringBuilder text = new StringBuilder();

    private SheetText(CaseFile file) {
        names = file.candidates().stream().collect(Collectors.toMap(Candidate::id, Candidate::name));
    }

    public static String of(CaseFile file, Recount recount) {
        var sheet = new SheetText(file);
        sheet.text.append(file.name()).append(" (").append(file.method()).append(")\n");
        var json = recount.json();
        for (String key : List.of("ballots", "blank", "result"))
            if (json.has(key)) sheet.line(key, json.get(key).asString());
        if (json.has("winners"))
            sheet.text.append(ElectionWords.of(election(json), sheet::name)).append('\n');
        sheet.parts(recount.parts());
        return sheet.text.toString();
    }

    private static Election election(JsonNode json) {
        var tied = json.get("tied_seats");
        return new Election(
                items(json.get("winners")),
                tied == null ? null : new TiedSeats(tied.get("seats").asInt(), items(tied.get("among"))));
    }

    private static List<String> items(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private void parts(List<CountSheet.Part> parts) {
        var stages = new ArrayList<CountSheet.Stage>();
        for (var part : parts) {
            switch (part) {
                case CountSheet.Figure figure -> line(figure.name(), figure.value());
                case CountSheet.Listed listed -> line(listed.name(), join(listed.items(), ", "));
                case CountSheet.Totals totals -> totals(totals);
                case CountSheet.Matrix matrix -> matrix(matrix);
                case CountSheet.Stage stage -> stages.add(stage);
            }
        }
        if (!stages.isEmpty()) stages(stages);
    }

    private void line(String name, String value) {
        text.append(words(name))
                .append(": ")
                .append(value.isEmpty() ? "none" : value)
                .append('\n');
    }

    private void totals(CountSheet.Totals totals) {
        var table = new TextTable(List.of("option", words(totals.name())));
        totals.amounts().forEach((option, amount) -> table.row(List.of(label(option), amount)));
        text.append('\n').append(table.lines()).append('\n');
    }

    private void matrix(CountSheet.Matrix matrix) {
        var header = new ArrayList<>(List.of(words(matrix.name())));
        header.addAll(matrix.order());
        var table = new TextTable(header);
        for (int at = 0; at < matrix.order().size(); at++) {
            var row = new ArrayList<>(List.of(matrix.order().get(at)));
            row.addAll(matrix.rows().get(at));
            row.set(at + 1, "-");
            table.row(row);
        }
        text.append('\n').append(table.lines()).append('\n');
    }

    private void stages(List<CountSheet.Stage> stages) {
        var header = new ArrayList<>(List.of(words(stages.getFirst().name())));
        stages.forEach(stage -> header.add(Integer.toString(stage.number())));
        var table = new TextTable(header);
        for (String option : keys(stages, CountSheet.Stage::votes))
            table.row(cells(label(option), stages, stage -> stage.votes().get(option)));
        for (String kind : keys(stages, CountSheet.Stage::other))
            table.row(cells(words(kind), stages, stage -> stage.other().get(kind)));
        if (stages.stream().anyMatch(stage -> stage.threshold() != null))
            table.row(cells("threshold", stages, CountSheet.Stage::threshold));
        text.append('\n').append(table.lines()).append('\n');
        stages.forEach(this::act);
    }

    private static LinkedHashSet<String> keys(
            List<CountSheet.Stage> stages, Function<CountSheet.Stage, Map<String, String>> amounts) {
        var keys = new LinkedHashSet<String>();
        stages.forEach(stage -> keys.addAll(amounts.apply(stage).keySet()));
        return keys;
    }

    private static List<String> cells(
            String name, List<CountSheet.Stage> stages, Function<CountSheet.Stage, @Nullable String> amount) {
        var cells = new ArrayList<>(List.of(name));
        for (var stage : stages) {
            String value = amount.apply(stage);
            cells.add(value == null ? "" : value);
        }
        return cells;
    }

    private void act(CountSheet.Stage stage) {
        var act = new StringBuilder(stage.number() + ". " + words(stage.action()));
        if (stage.option() != null) act.append(": ").append(name(stage.option()));
        if (!stage.elected().isEmpty()) act.append("; elected ").append(join(stage.elected(), ", "));
        var others = new ArrayList<>(stage.excluded());
        others.remove(stage.option());
        if (!others.isEmpty()) act.append("; excluded ").append(join(others, ", "));
        wrap(act.toString());
    }

    private void wrap(String sentence) {
        int column = 0;
        for (String word : sentence.split(" ")) {
            if (column > 0 && column + 1 + word.length() > TextTable.WIDTH) {
                text.append("\n  ");
                column = 2;
            }
            if (column > 0) text.append(' ');
            text.append(word);
            column += 1 + word.length();
        }
        text.append('\n');
    }

    private String join(List<String> options, String between) {
        return options.stream().map(this::name).collect(Collectors.joining(between));
    }

    private String name(String option) {
        return names.getOrDefault(option, option);
    }

    /** A name too long for a column stands behind its id, so that no two look alike. */
    private String label(String option) {
        String name = name(option);
        return name.length() > TextTable.WIDEST ? option + ": " + name : name;
    }

    private static String words(String name) {
        return name.replace('_', ' ').replace('-', ' ');
    }
}
