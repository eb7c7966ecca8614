package org.isonomia.query.decisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.isonomia.deciding.PollCount;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountSheet.Stage;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Election;

/**
 * How far the first option of a poll is ahead of the second, in ballots for the second alone, each as strong as the rule
 * lets it be; found by counting with that many more.
 *
 * @param second the id of the option that is second now
 * @param ballots with which it alone comes first, and with one less it does not; absent when even all who have not voted
 *     are too few
 * @param counted the count with these, or with all who have not voted
 */
record Lead(String second, Optional<Long> ballots, PollCount counted) {
    /** What is counted a dozen times for a page stays small. */
    private static final int MOST_BALLOTS = 5_000;

    private static final int MOST_OPTIONS = 20;

    /** Empty where there is no single first and second, and where it would take too long. @param silent who have not voted */
    static Optional<Lead> of(PollTerms terms, PollCount now, Map<Choice, Long> cast, long silent) {
        long voted = cast.values().stream().mapToLong(Long::longValue).sum();
        boolean small = voted + silent <= MOST_BALLOTS && terms.rule().options().size() <= MOST_OPTIONS;
        if (!small || silent < 1 || terms.rule().seats() != 1 || voted == 0) return Optional.empty();
        return second(now)
                .flatMap(second -> strongest(terms, second).map(choice -> of(terms, cast, silent, second, choice)));
    }

    private static Lead of(PollTerms terms, Map<Choice, Long> cast, long silent, String second, Choice choice) {
        Predicate<PollCount> first = count -> count.sheet().winners().equals(List.of(second))
                && !count.sheet().tied();
        var all = with(terms, cast, choice, silent);
        if (!first.test(all)) return new Lead(second, Optional.empty(), all);
        long low = 0;
        long high = silent;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (first.test(with(terms, cast, choice, middle))) high = middle;
            else low = middle;
        }
        return new Lead(second, Optional.of(high), with(terms, cast, choice, high));
    }

    private static PollCount with(PollTerms terms, Map<Choice, Long> cast, Choice choice, long more) {
        var ballots = new ArrayList<Choice>();
        cast.forEach((each, times) -> ballots.addAll(Collections.nCopies(Math.toIntExact(times), each)));
        ballots.addAll(Collections.nCopies(Math.toIntExact(more), choice));
        return PollCount.of(terms, ballots);
    }

    /** By the ranking of the sheet or, where that leaves it open and it counted in stages, by the votes in the last. */
    private static Optional<String> second(PollCount now) {
        var sheet = now.sheet();
        if (sheet.winners().size() != 1 || sheet.tied()) return Optional.empty();
        String first = sheet.winners().getFirst();
        var behind = sheet.ranking().stream()
                .filter(place -> !place.equals(List.of(first)))
                .findFirst()
                .orElse(List.of());
        return behind.size() == 1 ? Optional.of(behind.getFirst()) : most(first, Election.stages(sheet));
    }

    private static Optional<String> most(String first, List<Stage> stages) {
        if (stages.isEmpty()) return Optional.empty();
        var others = new TreeMap<Long, List<String>>();
        stages.getLast().votes().forEach((option, votes) -> {
            if (!option.equals(first) && votes.matches("\\d{1,9}"))
                others.computeIfAbsent(Long.parseLong(votes), same -> new ArrayList<>())
                        .add(option);
        });
        return others.isEmpty() || others.lastEntry().getValue().size() > 1
                ? Optional.empty()
                : Optional.of(others.lastEntry().getValue().getFirst());
    }

    /** The ballot for this option alone that does most for it. */
    private static Optional<Choice> strongest(PollTerms terms, String option) {
        var rule = terms.rule().countingRule();
        return switch (rule.form()) {
            case ONE -> Optional.of(new Choice.One(option));
            case APPROVED -> Optional.of(new Choice.Approved(List.of(option)));
            case RANKED -> Optional.of(Choice.ranked(option));
            case SCORED ->
                points(rule)
                        .mapToObj(most -> (Choice) new Choice.Scored(Map.of(option, most)))
                        .filter(choice ->
                                rule.check(terms.rule().contest(), choice).isEmpty())
                        .findFirst();
        };
    }

    /** As many as one of the rule's settings names, the most first. */
    private static LongStream points(CountingRule rule) {
        return rule.settings().values().stream()
                .filter(value -> value.matches("\\d{1,9}"))
                .mapToLong(Long::parseLong)
                .boxed()
                .sorted(Collections.reverseOrder())
                .mapToLong(Long::longValue);
    }
}
