package org.isonomia.command.polls.castballot;

import static org.isonomia.command.polls.BallotRefusal.NOTHING_MARKED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.command.polls.BallotRefusal;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.BallotFault;
import org.isonomia.rules.counting.Choice;

/** What a ballot says, held against what its poll takes, whoever casts it and whenever. */
public final class Marks {
    private Marks() {}

    /** Why a ballot that says this is refused in that poll, whoever casts it. */
    public static Optional<Refusal> unusable(PollTerms terms, Choice choice) {
        var rule = terms.rule().countingRule();
        if (rule.marksNothing(choice)) return Optional.of(new Refusal(NOTHING_MARKED, "choice", Map.of()));
        return rule.check(terms.rule().contest(), choice).map(Marks::refusal);
    }

    private static Refusal refusal(BallotFault fault) {
        var code = switch (fault.code()) {
            case WRONG_FORM -> BallotRefusal.WRONG_FORM;
            case NOTHING_MARKED -> NOTHING_MARKED;
            case UNKNOWN_OPTION -> BallotRefusal.UNKNOWN_OPTION;
            case WITHDRAWN_OPTION -> BallotRefusal.WITHDRAWN_OPTION;
            case DUPLICATE_OPTION -> BallotRefusal.DUPLICATE_OPTION;
            case EQUAL_RANKS -> BallotRefusal.EQUAL_RANKS;
            case SKIPPED_RANK -> BallotRefusal.SKIPPED_RANK;
            case TOO_FEW_MARKS -> BallotRefusal.TOO_FEW_MARKS;
            case TOO_MANY_MARKS -> BallotRefusal.TOO_MANY_MARKS;
            case SCORE_OUT_OF_RANGE -> BallotRefusal.SCORE_OUT_OF_RANGE;
            case OVER_BUDGET -> BallotRefusal.OVER_BUDGET;
            case UNDER_BUDGET -> BallotRefusal.UNDER_BUDGET;
        };
        return new Refusal(code, "choice", fault.data());
    }

    /** Whether a ballot that says this needs a reason. */
    public static boolean askReason(PollTerms terms, Choice choice) {
        return chosen(choice).stream()
                .flatMap(option -> terms.rule().option(option).stream())
                .anyMatch(PollOption::asksReason);
    }

    private static List<String> chosen(Choice choice) {
        return switch (choice) {
            case Choice.Blank blank -> List.of();
            case Choice.One one -> List.of(one.option());
            case Choice.Approved approved -> approved.options();
            case Choice.Ranked ranked ->
                ranked.ranks().isEmpty() ? List.of() : ranked.ranks().getFirst();
            case Choice.Scored scored ->
                scored.points().entrySet().stream()
                        .filter(points -> points.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .toList();
        };
    }
}
