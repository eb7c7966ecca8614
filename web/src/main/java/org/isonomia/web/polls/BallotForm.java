package org.isonomia.web.polls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isonomia.command.polls.PollRefusal;
import org.isonomia.command.polls.castballot.Marks;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.query.polls.ballotbox.BallotLine;
import org.isonomia.rules.counting.Choice;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;

/**
 * A ballot as its page's form sends it, in the form the poll's counting rule asks for. The names of the fields say which,
 * so that a ballot needs nothing from a view that may be a moment behind the log. To be blank is one of the choices:
 * with marks beside it the ballot says two things and is refused.
 */
public final class BallotForm {
    static final String CHOICE = "choice";

    /** There when any number of options may be ticked. */
    static final String APPROVAL = "approval";

    /** Whether the marks count or the ballot is {@value #BLANK}, where there can be several marks. */
    static final String HOW = "how";

    static final String BLANK = "blank";

    /** The blank ballot among the answers of which one is chosen. Longer than the id of any option, so never one. */
    public static final String BLANK_CHOICE = "blank: takes part and leaves the choice to others";

    private static final String REASON = "reason";
    private static final String RANK = "rank-";
    private static final String SCORE = "score-";

    private BallotForm() {}

    /** Whether a form that was sent is a ballot: each asks for a reason, if only an empty one. */
    static boolean isIn(Form form) {
        return form.values().containsKey(REASON);
    }

    /** What cannot be read is noted in the form as a fault. A ballot without a mark is handed on as it is: the decision
     * says what is missing. */
    static Choice read(Form form) {
        var choice = marks(form);
        if (!isBlank(form)) return choice;
        if (isMarked(form)) form.fault(FormFault.BLANK_AND_MARKED, CHOICE);
        return Choice.BLANK;
    }

    /** As {@link #read}, and what the decision would refuse it for is noted as a fault too. */
    static Choice checked(Form form, PollTerms terms) {
        var choice = read(form);
        if (!form.isFaulty()) Marks.unusable(terms, choice).ifPresent(form::fault);
        if (Marks.askReason(terms, choice) && form.text(REASON).isEmpty())
            form.fault(PollRefusal.REASON_MISSING, REASON);
        return choice;
    }

    private static boolean isBlank(Form form) {
        return form.checked(BLANK)
                || form.text(HOW).equals(BLANK)
                || form.values().getOrDefault(CHOICE, List.of()).contains(BLANK_CHOICE);
    }

    /** Whether anything is filled in, readable or not. */
    static boolean isBegun(Form form) {
        return isMarked(form) || isBlank(form) || form.optional(REASON).isPresent();
    }

    /** What is filled in of such a ballot, as it was typed, and nothing else. */
    static Form begun(Form form, PollTerms terms) {
        var fields = new HashMap<String, List<String>>();
        Stream.of(
                        Stream.of(CHOICE, APPROVAL, HOW, REASON),
                        terms.rule().options().stream()
                                .flatMap(option -> Stream.of(RANK + option.id(), SCORE + option.id())))
                .flatMap(names -> names)
                .filter(form.values()::containsKey)
                .forEach(name -> fields.put(name, form.values().getOrDefault(name, List.of())));
        return Form.sent(fields);
    }

    private static boolean isMarked(Form form) {
        return form.values().getOrDefault(CHOICE, List.of()).stream().anyMatch(one -> !one.equals(BLANK_CHOICE))
                || form.values().keySet().stream()
                        .filter(name -> name.startsWith(RANK) || name.startsWith(SCORE))
                        .anyMatch(name -> form.optional(name).isPresent());
    }

    private static Choice marks(Form form) {
        var ranked = options(form, RANK);
        if (!ranked.isEmpty()) return ranked(form, ranked);
        var scored = options(form, SCORE);
        if (!scored.isEmpty()) return scored(form, scored);
        var chosen = form.values().getOrDefault(CHOICE, List.of());
        if (form.checked(APPROVAL)) return new Choice.Approved(List.copyOf(chosen));
        if (chosen.size() > 1) form.fault(FormFault.NOT_A_CHOICE, CHOICE);
        return new Choice.One(form.text(CHOICE));
    }

    /** The options that have such a field, in the order of the form. */
    private static List<String> options(Form form, String beginning) {
        return form.values().keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .map(name -> name.substring(beginning.length()))
                .toList();
    }

    /** The fields of a ballot that was cast, so that its form shows all of it: what a form shows it does not erase. */
    static Form show(BallotLine ballot) {
        var fields = new ArrayList<String>();
        if (ballot.reason() != null) fields.addAll(List.of(REASON, ballot.reason()));
        switch (ballot.choice()) {
            case null -> {}
            case Choice.Blank blank -> fields.addAll(List.of(HOW, BLANK, CHOICE, BLANK_CHOICE));
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
        return new Choice.Ranked(List.copyOf(ranks.values()));
    }

    private static Choice scored(Form form, List<String> options) {
        var points = new HashMap<String, Long>();
        for (String option : options) {
            String field = SCORE + option;
            if (form.optional(field).isPresent()) points.put(option, (long) form.number(field));
        }
        return new Choice.Scored(points);
    }
}
