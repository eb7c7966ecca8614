package org.isonomia.web.polls;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.web.page.Page;

/** A ballot in words, as its voter looks at it before casting it. */
public record CheckedBallot(Page page, PollTerms terms, Choice choice) {
    /** A ballot that names one answer is as short as any page that repeats it. */
    public static boolean isFor(PollTerms terms) {
        return terms.rule().countingRule().form() != CountingRule.Form.ONE;
    }

    public boolean isOrder() {
        return choice instanceof Choice.Ranked;
    }

    /** One for each rank, or each marked option in the order of the ballot. */
    public List<String> marks() {
        return switch (choice) {
            case Choice.Blank blank -> List.of(page.t("ballot.blank"));
            case Choice.One one -> List.of(title(one.option()));
            case Choice.Approved approved ->
                inOrder(Set.copyOf(approved.options())).map(this::title).toList();
            case Choice.Ranked ranked ->
                ranked.ranks().stream()
                        .map(rank -> rank.stream().map(this::title).collect(joining(" = ")))
                        .toList();
            case Choice.Scored scored ->
                inOrder(scored.points().keySet())
                        .map(option ->
                                title(option) + ": " + point(scored.points().getOrDefault(option, 0L)))
                        .toList();
        };
    }

    /** What no mark is given to; nothing of a blank ballot. */
    public List<String> leftOut() {
        if (choice instanceof Choice.Blank) return List.of();
        var marked = switch (choice) {
            case Choice.Blank blank -> Set.<String>of();
            case Choice.One one -> Set.of(one.option());
            case Choice.Approved approved -> Set.copyOf(approved.options());
            case Choice.Ranked ranked -> {
                var named = new HashSet<String>();
                ranked.ranks().forEach(named::addAll);
                yield named;
            }
            case Choice.Scored scored -> scored.points().keySet();
        };
        return terms.rule().options().stream()
                .map(PollOption::id)
                .filter(option -> !marked.contains(option))
                .map(this::title)
                .toList();
    }

    private java.util.stream.Stream<String> inOrder(Set<String> marked) {
        return terms.rule().options().stream().map(PollOption::id).filter(marked::contains);
    }

    private String point(long points) {
        return new BallotWords(page, terms).point(points);
    }

    private String title(String option) {
        return ChoiceWords.title(page, terms, option);
    }
}
