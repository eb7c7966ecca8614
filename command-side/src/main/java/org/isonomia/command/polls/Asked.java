package org.isonomia.command.polls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.isonomia.command.names.Likeness;
import org.isonomia.command.names.Reserved;
import org.isonomia.events.polls.PollOption;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.counting.UnusableSettingsException;
import org.isonomia.rules.yesno.YesNo;

/**
 * What a poll puts to its voters.
 *
 * @param rule id and version of the counting rule
 * @param settings of the rule; what is missing has its default
 * @param seats how many options are to be chosen
 */
public record Asked(String rule, Map<String, String> settings, List<PollOption> options, int seats) {
    public static final Asked YES_OR_NO = new Asked(YesNo.ID, Map.of(), PollOption.YES_OR_NO, 1);
    public static final int MOST_OPTIONS = 100;
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_MEANING = 1_000;

    /** The same with every setting of the rule written out. */
    public Asked settled() {
        return new Asked(rule, CountingRules.of(rule, settings).orElseThrow().settings(), options, seats);
    }

    /** What is wrong with it, everything at once. */
    public List<Refusal> faults() {
        var input = new Input()
                .require(options.size() >= 2, "options", PollRefusal.TOO_FEW_OPTIONS)
                .require(options.size() <= MOST_OPTIONS, "options", PollRefusal.TOO_MANY_OPTIONS)
                .require(seats >= 1 && seats < Math.max(2, options.size()), "seats", PollRefusal.TOO_MANY_SEATS);
        for (PollOption option : options)
            input.text("options", option.id(), 40)
                    .name("options", option.title(), LONGEST_TITLE)
                    .require(
                            option.title() == null || !Reserved.forOptions(option.title()),
                            "options",
                            Input.Fault.RESERVED_NAME)
                    .optionalText("options", option.meaning(), LONGEST_MEANING)
                    .optionalText("options", option.prompt(), LONGEST_MEANING);
        if (input.faults().isEmpty()) input.require(distinct(), "options", PollRefusal.OPTION_REPEATED);
        var faults = new ArrayList<>(input.faults());
        unusable().ifPresent(faults::add);
        if (faults.isEmpty()) uncountable().ifPresent(faults::add);
        return List.copyOf(faults);
    }

    /** Why its rule could not decide it, so that no poll opens which cannot end. */
    private Optional<Refusal> uncountable() {
        var contest = new Contest(options.stream().map(PollOption::id).toList(), seats, Set.of(), TieBreak.NONE);
        return CountingRules.of(rule, settings)
                .flatMap(each -> each.fault(contest))
                .map(fault -> switch (fault.code()) {
                    case OPTIONS_FIXED -> new Refusal(PollRefusal.OPTIONS_FIXED, "options", fault.data());
                    case ONE_SEAT_ONLY -> new Refusal(PollRefusal.ONE_SEAT_ONLY, "seats", fault.data());
                    case OPTION_MISSING -> new Refusal(PollRefusal.OPTION_MISSING, "settings", fault.data());
                    case MARKS_OUT_OF_REACH -> new Refusal(PollRefusal.MARKS_OUT_OF_REACH, "settings", fault.data());
                });
    }

    /** No two options have one id, or titles that look alike. */
    private boolean distinct() {
        var ids = new HashSet<String>();
        var titles = new ArrayList<Likeness>();
        for (PollOption option : options) {
            var likeness = Likeness.of(option.title() == null ? "" : option.title());
            if (!ids.add(option.id()) || titles.stream().anyMatch(likeness::isThatOf)) return false;
            titles.add(likeness);
        }
        return true;
    }

    private Optional<Refusal> unusable() {
        try {
            if (CountingRules.of(rule, settings).isEmpty())
                return Optional.of(new Refusal(PollRefusal.RULE_UNKNOWN, "rule", Map.of("rule", rule)));
            String newest = CountingRules.newest(rule);
            return rule.equals(newest)
                    ? Optional.empty()
                    : Optional.of(
                            new Refusal(PollRefusal.RULE_OUTDATED, "rule", Map.of("rule", rule, "newest", newest)));
        } catch (UnusableSettingsException e) {
            return Optional.of(new Refusal(
                    PollRefusal.SETTINGS_UNUSABLE, "settings", Map.of("why", String.valueOf(e.getMessage()))));
        }
    }
}
