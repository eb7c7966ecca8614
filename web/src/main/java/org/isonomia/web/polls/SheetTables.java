package org.isonomia.web.polls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountSheet.Figure;
import org.isonomia.rules.counting.CountSheet.Listed;
import org.isonomia.rules.counting.CountSheet.Matrix;
import org.isonomia.rules.counting.CountSheet.Stage;
import org.isonomia.rules.counting.CountSheet.Totals;
import org.isonomia.rules.counting.Election;
import org.isonomia.rules.counting.Tie;
import org.isonomia.web.page.Page;

/**
 * A count sheet as tables for people: figures together, totals and matrices each, stages side by side as far as no tie
 * that stands bears on them.
 */
public final class SheetTables {
    /** @param rows each begins with what it is about */
    public record Table(String caption, List<String> head, List<List<String>> rows) {}

    private final Page page;
    private final PollTerms terms;

    private SheetTables(Page page, PollTerms terms) {
        this.page = page;
        this.terms = terms;
    }

    public static List<Table> of(Page page, PollTerms terms, CountSheet sheet) {
        var words = new SheetTables(page, terms);
        var tables = new ArrayList<Table>();
        var facts = new ArrayList<List<String>>();
        var stages = new LinkedHashMap<String, List<Stage>>();
        for (CountSheet.Part part : sheet.parts())
            switch (part) {
                case Totals totals -> tables.add(words.totals(totals));
                case Matrix matrix -> tables.add(words.matrix(matrix));
                case Stage stage -> {}
                case Figure figure -> facts.add(List.of(spoken(figure.name()), figure.value()));
                case Listed listed -> facts.add(List.of(spoken(listed.name()), words.titles(listed.items())));
            }
        for (Stage stage : Election.stages(sheet))
            stages.computeIfAbsent(stage.name(), name -> new ArrayList<>()).add(stage);
        stages.forEach((name, list) -> tables.add(words.stages(name, list)));
        if (!facts.isEmpty())
            tables.add(
                    new Table(page.t("sheet.figures"), List.of(page.t("sheet.figure"), page.t("sheet.value")), facts));
        return tables;
    }

    /** What became of a tie, in a sentence. */
    public static String tie(Page page, PollTerms terms, Tie tie) {
        var words = new SheetTables(page, terms);
        String among = words.titles(tie.among());
        String level = tie.stage() == 0
                ? page.t("sheet.tie", "among", among)
                : page.t("sheet.tie.stage", "stage", tie.stage(), "among", among);
        String end = tie.chosen().isEmpty()
                ? page.t("sheet.tie.stands")
                : tie.by().equals("immaterial")
                        ? page.t("sheet.tie.immaterial")
                        : page.t("sheet.tie.broken", "chosen", words.titles(tie.chosen()));
        return level + " " + end;
    }

    private Table totals(Totals totals) {
        var rows = totals.amounts().entrySet().stream()
                .map(amount -> List.of(title(amount.getKey()), amount.getValue()))
                .toList();
        return new Table(spoken(totals.name()), List.of(page.t("tally.choice"), spoken(totals.name())), rows);
    }

    private Table matrix(Matrix matrix) {
        var head = new ArrayList<>(List.of(page.t("sheet.over")));
        matrix.order().forEach(option -> head.add(title(option)));
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < matrix.order().size(); row++) {
            var cells = new ArrayList<>(List.of(title(matrix.order().get(row))));
            cells.addAll(matrix.rows().get(row));
            rows.add(cells);
        }
        return new Table(spoken(matrix.name()), head, rows);
    }

    /** One column a stage, one row an option, then what was elected, excluded and held by nobody. */
    private Table stages(String name, List<Stage> stages) {
        var head = new ArrayList<>(List.of(page.t("tally.choice")));
        stages.forEach(stage -> head.add(stage.number() + ". " + spoken(stage.action())
                + (stage.option() == null ? "" : ": " + title(stage.option()))));
        var rows = new ArrayList<List<String>>();
        for (String option : terms.rule().contest().options())
            rows.add(row(title(option), stages, stage -> stage.votes().getOrDefault(option, "–")));
        rows.add(row(page.t("sheet.elected"), stages, stage -> titles(stage.elected())));
        rows.add(row(page.t("sheet.excluded"), stages, stage -> titles(stage.excluded())));
        stages.stream()
                .flatMap(stage -> stage.other().keySet().stream())
                .distinct()
                .forEach(other -> rows.add(
                        row(spoken(other), stages, stage -> stage.other().getOrDefault(other, "–"))));
        return new Table(spoken(name), head, rows);
    }

    private static List<String> row(String first, List<Stage> stages, java.util.function.Function<Stage, String> cell) {
        var row = new ArrayList<>(List.of(first));
        stages.forEach(stage -> row.add(cell.apply(stage)));
        return row;
    }

    private String title(String option) {
        return ChoiceWords.title(page, terms, option);
    }

    private String titles(List<String> options) {
        return String.join(", ", options.stream().map(this::title).toList());
    }

    /** A figure's name as its literature has it: {@code strongest_paths} is "strongest paths". */
    private static String spoken(String name) {
        return name.replace('_', ' ').replace('-', ' ');
    }
}
