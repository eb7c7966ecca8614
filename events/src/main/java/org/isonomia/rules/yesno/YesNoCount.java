package org.isonomia.rules.yesno;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.isonomia.rules.counting.BallotFault;
import org.isonomia.rules.counting.BallotFault.Code;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.ContestFault;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.OptionCheck;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.counting.UnusableSettingsException;
import org.isonomia.rules.counting.WordTally;
import org.isonomia.rules.exact.Rational;

/**
 * Rule {@code yes-no/1} as a count: passed when yes reaches its share of the base ({@code strict}: exceeds it) and, if
 * one is set, its share of the electorate. A tie leaves the status quo: where half or more is asked for, yes must also
 * outnumber no. Sources: Robert's Rules of Order (12th ed.) §44 (majority of the votes cast, abstentions left out);
 * Scotland Act 1978 s. 85(2) (40 % of those entitled to vote must say yes).
 */
public final class YesNoCount implements CountingRule {
    private static final Rational HALF = Rational.of(1, 2);

    private final Rational share;
    private final boolean strict;
    private final String base;
    private final long electorate;
    private final Rational electorateShare;

    public YesNoCount(Settings settings) {
        share = share(settings, "share", HALF);
        strict = settings.flag("strict", true);
        base = settings.word("base", "cast", "cast", "participants", "electorate");
        electorate = settings.number("electorate", 0, 0, Long.MAX_VALUE);
        electorateShare = share(settings, "electorate_share", Rational.ZERO);
        if (electorate == 0 && (base.equals("electorate") || electorateShare.signum() > 0))
            throw new UnusableSettingsException("a share of the electorate needs the setting electorate");
    }

    private static Rational share(Settings settings, String name, Rational otherwise) {
        var share = settings.rational(name, otherwise);
        if (share.signum() < 0 || share.compareTo(Rational.ONE) > 0)
            throw new UnusableSettingsException(name + " is from 0 to 1, not " + share);
        return share;
    }

    @Override
    public String id() {
        return YesNo.ID;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "share",
                share.toString(),
                "strict",
                Boolean.toString(strict),
                "base",
                base,
                "electorate",
                Long.toString(electorate),
                "electorate_share",
                electorateShare.toString());
    }

    @Override
    public Form form() {
        return Form.ONE;
    }

    @Override
    public Optional<ContestFault> fault(Contest contest) {
        return new HashSet<>(contest.options()).equals(new HashSet<>(YesNo.CHOICES))
                ? CountingRule.oneSeat(contest)
                : Optional.of(ContestFault.of(
                        ContestFault.Code.OPTIONS_FIXED, "options", String.join(", ", new TreeSet<>(YesNo.CHOICES))));
    }

    @Override
    public Optional<BallotFault> check(Contest contest, Choice choice) {
        return fault(new OptionCheck(contest), choice);
    }

    private static Optional<BallotFault> fault(OptionCheck options, Choice choice) {
        if (choice instanceof Choice.Blank) return Optional.empty();
        if (!(choice instanceof Choice.One one)) return Optional.of(BallotFault.of(Code.WRONG_FORM));
        if (!YesNo.CHOICES.contains(one.option()))
            return Optional.of(BallotFault.of(Code.UNKNOWN_OPTION, "option", one.option()));
        return options.known(List.of(one.option())).or(() -> options.standing(List.of(one.option())));
    }

    @Override
    public CountSheet count(Contest contest, Ballots ballots) {
        var options = new OptionCheck(contest);
        var answers = WordTally.of(ballots, choice -> fault(options, choice).isEmpty());
        var tally = new Tally(answers.of(YesNo.YES), answers.of(YesNo.NO), answers.of(YesNo.ABSTAIN));
        long participating = tally.participants() + ballots.blank();
        boolean shareMet = reached(tally, participating);
        boolean electorateMet = Rational.of(tally.yes()).compareTo(electorateShare.times(Rational.of(electorate))) >= 0;
        boolean passed = shareMet && electorateMet;
        return new CountSheet(
                YesNo.ID,
                settings(),
                ballots.total(),
                ballots.blank(),
                passed ? List.of(YesNo.YES) : List.of(),
                List.of(),
                List.of(),
                passed ? "passed" : "failed",
                List.of(
                        answers.figure(YesNo.YES),
                        answers.figure(YesNo.NO),
                        answers.figure(YesNo.ABSTAIN),
                        new CountSheet.Figure("participating", Long.toString(participating)),
                        new CountSheet.Figure("share_met", Boolean.toString(shareMet)),
                        new CountSheet.Figure("electorate_condition_met", Boolean.toString(electorateMet)),
                        answers.invalid()));
    }

    private boolean reached(Tally tally, long participating) {
        if (tally.yes() == 0) return false;
        long of = switch (base) {
            case "cast" -> tally.yes() + tally.no();
            case "participants" -> participating;
            default -> electorate;
        };
        int side = Rational.of(tally.yes()).compareTo(share.times(Rational.of(of)));
        boolean outnumbers = share.compareTo(HALF) < 0 || tally.yes() > tally.no();
        return (strict ? side > 0 : side >= 0) && outnumbers;
    }
}
