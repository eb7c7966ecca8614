package org.isonomia.audit.deciding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountSheet;

/**
 * Yes and no, consent, single choice and approval, counted ballot by ballot without the methods that the server counts
 * by, and held against the sheet that those made.
 */
public final class PlainCount {
    private final PollTerms terms;
    private final Map<String, Long> votes = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();
    private long blank;

    private PlainCount(PollTerms terms, List<Choice> ballots) {
        this.terms = terms;
        for (PollOption option : terms.rule().options()) votes.put(option.id(), 0L);
        for (Choice ballot : ballots) add(ballot);
    }

    /** What the sheet has and a plain count has not; nothing where the rule is none of these four, or they agree. */
    public static Optional<String> differs(PollTerms terms, Counted counted) {
        var count = new PlainCount(terms, counted.ballots());
        var sheet = counted.sheet();
        var blank = sheet.blank() == count.blank
                ? Optional.<String>empty()
                : Optional.of(sheet.blank() + " blank ballots, not " + count.blank);
        return switch (terms.rule().rule()) {
            case "yes-no/1" ->
                blank.or(() -> count.figures(sheet, Map.of("yes", "yes", "no", "no", "abstain", "abstain")));
            case "consent/1" ->
                blank.or(() -> count.figures(
                        sheet, Map.of("consent", "consent", "concern", "concern", "objections", "object")));
            case "single-choice/1", "single-choice/2" ->
                blank.or(() -> count.totals(sheet, "votes")).or(() -> count.seats(sheet));
            case "approval/1", "approval/2" ->
                blank.or(() -> count.totals(sheet, "approvals")).or(() -> count.seats(sheet));
            default -> Optional.empty();
        };
    }

    private void add(Choice ballot) {
        switch (ballot) {
            case Choice.Blank ignored -> blank++;
            case Choice.One one -> votes.computeIfPresent(one.option(), (option, sum) -> sum + 1);
            case Choice.Approved approved -> {
                if (approved.options().isEmpty()) blank++;
                approved.options().forEach(each -> votes.computeIfPresent(each, (option, sum) -> sum + 1));
            }
            case Choice.Ranked ignored -> {}
            case Choice.Scored ignored -> {}
        }
    }

    private long of(String option) {
        return votes.getOrDefault(option, 0L);
    }

    /** @param figures each by the option that it counts */
    private Optional<String> figures(CountSheet sheet, Map<String, String> figures) {
        for (CountSheet.Part part : sheet.parts())
            if (part instanceof CountSheet.Figure figure && figures.containsKey(figure.name())) {
                long counted = of(figures.get(figure.name()));
                if (!figure.value().equals(Long.toString(counted)))
                    return Optional.of(figure.name() + " " + figure.value() + ", not " + counted);
            }
        return Optional.empty();
    }

    private Optional<String> totals(CountSheet sheet, String name) {
        for (CountSheet.Part part : sheet.parts())
            if (part instanceof CountSheet.Totals totals && totals.name().equals(name)) {
                var counted = new LinkedHashMap<String, String>();
                votes.forEach((option, sum) -> counted.put(option, Long.toString(sum)));
                if (!counted.equals(totals.amounts()))
                    return Optional.of(name + " " + totals.amounts() + ", not " + counted);
            }
        return Optional.empty();
    }

    /** The seats go to those with most, whom somebody named; who is level for the last of them is tied. */
    private Optional<String> seats(CountSheet sheet) {
        var elected = new ArrayList<String>();
        var tied = new ArrayList<String>();
        for (long most : votes.values().stream()
                .filter(sum -> sum > 0)
                .distinct()
                .sorted((a, b) -> Long.compare(b, a))
                .toList()) {
            var level =
                    votes.keySet().stream().filter(option -> of(option) == most).toList();
            int left = terms.rule().seats() - elected.size();
            if (left <= 0) break;
            if (level.size() <= left) elected.addAll(level);
            else {
                tied.addAll(level);
                break;
            }
        }
        return compare(sheet, elected, tied);
    }

    /** Version 1 has who is tied among its winners. */
    private Optional<String> compare(CountSheet sheet, List<String> elected, List<String> tied) {
        boolean apart = terms.rule().rule().endsWith("/2");
        var winners = new ArrayList<>(elected);
        if (!apart) winners.addAll(tied);
        boolean same = sheet.winners().equals(winners);
        var seats = sheet.tiedSeats();
        if (apart) same &= tied.equals(seats == null ? List.of() : seats.among());
        return same
                ? Optional.empty()
                : Optional.of("elected " + sheet.winners() + ", not " + elected + " with " + tied + " tied");
    }
}
