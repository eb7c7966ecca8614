package org.isonomia.audit.count;

import java.util.Map;
import org.isonomia.audit.count.UnusableCaseException.Fault;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.UnusableSettingsException;

/** Counts a case by the newest version of a rule of the house, as polls that open now are counted. */
public final class Counting {
    private Counting() {}

    public static CountSheet count(CaseFile file, String rule, Map<String, String> settings) {
        return count(file, rule, settings, file.contest(), file.ballots());
    }

    public static CountSheet count(
            CaseFile file, String rule, Map<String, String> settings, Contest contest, Ballots ballots) {
        try {
            return rule(file, rule, settings).count(contest, ballots);
        } catch (ArithmeticException e) {
            throw new UnusableCaseException(
                    Fault.TOO_MANY_BALLOTS, 0, "the counts are too large for rule " + rule + "; correct \"count\"");
        }
    }

    private static CountingRule rule(CaseFile file, String rule, Map<String, String> settings) {
        try {
            return CountingRules.of(CountingRules.newest(rule), settings)
                    .orElseThrow(() -> Families.noRule(file.method()));
        } catch (UnusableSettingsException e) {
            throw new UnusableCaseException(
                    Fault.UNUSABLE_PARAMETER, 0, "rule " + rule + " cannot count so: " + e.getMessage());
        }
    }
}
