package org.isonomia.web.results;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountSheet.Matrix;
import org.isonomia.rules.counting.CountSheet.Stage;
import org.isonomia.rules.counting.CountSheet.Totals;
import org.isonomia.rules.counting.Election;
import org.isonomia.web.page.Page;
import org.isonomia.web.page.Share;
import org.isonomia.web.polls.ChoiceWords;

/** What a count sheet looks like: bars, votes that flow, and duels, each from the figures of the sheet and no other. */
public final class Picture {
    /** The matrix that says who was preferred to whom, by the names that rules give it. */
    private static final List<String> PREFERENCES = List.of("pairwise", "beat_matrix");

    /** Totals that are drawn otherwise, or decide nothing by themselves. */
    private static final List<String> NO_BARS = List.of(Runoff.NAME, "top_scores", "medians");

    private final Page page;
    private final PollTerms terms;
    private final CountSheet sheet;

    public Picture(Page page, PollTerms terms, CountSheet sheet) {
        this.page = page;
        this.terms = terms;
        this.sheet = sheet;
    }

    /** @param title of the option @param said the amount @param won whether it is among the winners */
    public record Bar(String title, String said, List<Share> shares, boolean won) {}

    /** @param caption the name of the figures */
    public record Bars(String caption, List<Bar> bars) {}

    /**
     * The amounts that decide, by option, the highest first; of a count in stages, which then ended in its first, the votes
     * there.
     */
    public List<Bars> bars() {
        var totals = sheet.parts().stream()
                .filter(Totals.class::isInstance)
                .map(Totals.class::cast)
                .filter(one -> NO_BARS.stream().noneMatch(one.name()::startsWith))
                .map(one -> new Bars(caption(one.name()), bars(one.amounts())));
        var only = stages().stream()
                .limit(1)
                .map(stage ->
                        new Bars(page.t("flow.stage", "number", page.number(stage.number())), bars(stage.votes())));
        return Stream.concat(only, totals).toList();
    }

    /** Where the pages have no words for them, figures are called as their literature does. */
    private String caption(String name) {
        return page.says("bars." + name) ? page.t("bars." + name) : name.replace('_', ' ');
    }

    private List<Bar> bars(Map<String, String> amounts) {
        double most = amounts.values().stream()
                .mapToDouble(Amount::length)
                .filter(amount -> !Double.isNaN(amount))
                .max()
                .orElse(0);
        return amounts.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, String> amount) -> -Amount.length(amount.getValue())))
                .map(amount -> {
                    boolean won = sheet.winners().contains(amount.getKey());
                    return new Bar(
                            title(amount.getKey()),
                            Amount.said(page, amount.getValue()),
                            Share.one(won ? "yes" : "plum", Math.max(0, Amount.length(amount.getValue())), most),
                            won);
                })
                .toList();
    }

    public Optional<Flow> flow() {
        var stages = stages();
        return Optional.of(Flow.of(stages, terms.rule().contest().options())).filter(Flow::isDrawn);
    }

    public List<Stage> stages() {
        return Election.stages(sheet);
    }

    public Optional<Duels> duels() {
        return sheet.parts().stream()
                .filter(Matrix.class::isInstance)
                .map(Matrix.class::cast)
                .filter(matrix -> PREFERENCES.contains(matrix.name()))
                .findFirst()
                .map(Duels::of);
    }

    public List<Runoff> runoffs() {
        return Runoff.of(sheet);
    }

    public List<String> winners() {
        return sheet.winners();
    }

    /** In the order of the ballot. */
    public List<String> options() {
        return terms.rule().contest().options();
    }

    public String titles(List<String> options) {
        return String.join(", ", options.stream().map(this::title).toList());
    }

    public String title(String option) {
        return ChoiceWords.title(page, terms, option);
    }

    public String said(String exact) {
        return Amount.said(page, exact);
    }
}
