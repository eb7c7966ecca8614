package org.isonomia.web.polls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.isonomia.rules.counting.Choice;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.FormFault;

/**
 * A ballot as its page's form sends it, in the form the poll's counting rule asks for. The names of the fields say which,
 * so that a ballot needs nothing from a view that may be a moment behind the log.
 */
final class BallotForm {
    static final String BLANK = "blank";
    static final String CHOICE = "choice";

    /** There when any number of options may be ticked. */
    static final String APPROVAL = "approval";

    private static final String RANK = "rank-";
    private static final String SCORE = "score-";

    private BallotForm() {}

    /** What cannot be read is noted in the form as a fault. */
    static Choice read(Form form) {
        if (form.checked(BLANK)) return Choice.BLANK;
        var ranked = options(form, RANK);
        if (!ranked.isEmpty()) return ranked(form, ranked);
        var scored = options(form, SCORE);
        if (!scored.isEmpty()) return scored(form, scored);
        return form.checked(APPROVAL)
                ? new Choice.Approved(List.copyOf(form.values().getOrDefault(CHOICE, List.of())))
                : new Choice.One(form.text(CHOICE));
    }

    /** The options that have such a field, in the order of the form. */
    private static List<String> options(Form form, String beginning) {
        return form.values().keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .map(name -> name.substring(beginning.length()))
                .toList();
    }

    /** The fields of a ballot that was cast, so that its form shows it. */
    static Form show(Choice choice) {
        var fields = new ArrayList<String>();
        switch (choice) {
            case Choice.Blank blank -> fields.addAll(List.of(BLANK, "on"));
            case Choice.One one -> fields.addAll(List.of(CHOICE, one.option()));
            case Choice.Approved approved ->
                approved.options().forEach(option -> fields.addAll(List.of(CHOICE + "-" + option, "on")));
            case Choice.Ranked ranked -> {
                for (int rank = 0; rank < ranked.ranks().size(); rank++)
                    for (String option : ranked.ranks().get(rank))
                        fields.addAll(List.of(RANK + option, Integer.toString(rank + 1)));
            }
            case Choice.Scored scored ->
                scored.points().forEach((option, points) -> fields.addAll(List.of(SCORE + option, points.toString())));
        }
        return Form.blank(fields.toArray(String[]::new));
    }

    /** Ranks are numbers from 1; equal numbers are equal ranks, and numbers left out are closed up. */
    private static Choice ranked(Form form, List<String> options) {
        var ranks = new TreeMap<Integer, List<String>>();
        for (String option : options) {
            String field = RANK + option;
            if (form.optional(field).isEmpty()) continue;
            int rank = form.number(field);
            if (rank < 1) form.fault(FormFault.NOT_A_CHOICE, field);
            ranks.computeIfAbsent(rank, unused -> new ArrayList<>()).add(option);
        }
        return ranks.isEmpty() ? Choice.BLANK : new Choice.Ranked(List.copyOf(ranks.values()));
    }

    private static Choice scored(Form form, List<String> options) {
        var points = new HashMap<String, Long>();
        for (String option : options) {
            String field = SCORE + option;
            if (form.optional(field).isPresent()) points.put(option, (long) form.number(field));
        }
        return points.isEmpty() ? Choice.BLANK : new Choice.Scored(points);
    }
}
