package org.isonomia.rules.consent;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.isonomia.rules.counting.BallotFault;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.ContestFault;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.OptionCheck;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.counting.WordTally;

/**
 * Rule {@code consent/1}: consent, consent with a concern, or object. One objection that was sustained blocks, however
 * many consent; whether an objection is sustained is settled before the count, so only sustained ones are cast here.
 * Silence is not consent: without any answer nothing is decided. Source: the consent principle of G. Endenburg,
 * "Sociocracy: The Organization of Decision-Making" (1998).
 */
public final class Consent implements CountingRule {
    public static final String ID = "consent/1";
    public static final String CONSENT = "consent";
    public static final String CONCERN = "concern";
    public static final String OBJECT = "object";
    public static final List<String> CHOICES = List.of(CONSENT, CONCERN, OBJECT);

    public Consent(Settings settings) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public Form form() {
        return Form.ONE;
    }

    @Override
    public Optional<ContestFault> fault(Contest contest) {
        return new HashSet<>(contest.options()).equals(new HashSet<>(CHOICES))
                ? CountingRule.oneSeat(contest)
                : Optional.of(ContestFault.of(
                        ContestFault.Code.OPTIONS_FIXED, "options", String.join(", ", new TreeSet<>(CHOICES))));
    }

    @Override
    public Optional<BallotFault> check(Contest contest, Choice choice) {
        return fault(new OptionCheck(contest), choice);
    }

    private static Optional<BallotFault> fault(OptionCheck options, Choice choice) {
        return switch (choice) {
            case Choice.Blank blank -> Optional.empty();
            case Choice.One one
            when !CHOICES.contains(one.option()) ->
                Optional.of(BallotFault.of(BallotFault.Code.UNKNOWN_OPTION, "option", one.option()));
            case Choice.One one ->
                options.known(List.of(one.option())).or(() -> options.standing(List.of(one.option())));
            case Choice.Approved other -> Optional.of(BallotFault.of(BallotFault.Code.WRONG_FORM));
            case Choice.Scored other -> Optional.of(BallotFault.of(BallotFault.Code.WRONG_FORM));
            case Choice.Ranked other -> Optional.of(BallotFault.of(BallotFault.Code.WRONG_FORM));
        };
    }

    @Override
    public CountSheet count(Contest contest, Ballots ballots) {
        var options = new OptionCheck(contest);
        var answers = WordTally.of(ballots, choice -> fault(options, choice).isEmpty());
        long objections = answers.of(OBJECT);
        boolean answered = answers.of(CONSENT) + answers.of(CONCERN) > 0;
        String result = objections > 0 ? "objected" : answered ? "consented" : "no-answer";
        return new CountSheet(
                ID,
                settings(),
                ballots.total(),
                ballots.blank(),
                result.equals("consented") ? List.of(CONSENT) : List.of(),
                List.of(),
                List.of(),
                result,
                List.of(
                        answers.figure(CONSENT),
                        answers.figure(CONCERN),
                        answers.figure("objections", OBJECT),
                        answers.invalid()));
    }
}
