package org.isonomia.command.polls;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.isonomia.events.polls.PollOption;
import org.isonomia.rules.counting.CountingRules;
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
    public static final Asked YES_OR_NO = new Asked(YesNo.ID, Map.of(), YesNo.OPTIONS, 1);
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
                .require(distinct(), "options", PollRefusal.OPTION_REPEATED)
                .require(seats >= 1 && seats < Math.max(2, options.size()), "seats", PollRefusal.TOO_MANY_SEATS);
        for (PollOption option : options)
            input.text("options", option.id(), 40)
                    .text("options", option.title(), LONGEST_TITLE)
                    .optionalText("options", option.meaning(), LONGEST_MEANING)
                    .optionalText("options", option.prompt(), LONGEST_MEANING);
        var faults = new java.util.ArrayList<>(input.faults());
        unusable().ifPresent(faults::add);
        return List.copyOf(faults);
    }

    private boolean distinct() {
        var ids = new HashSet<String>();
        var titles = new HashSet<String>();
        return options.stream().allMatch(option -> ids.add(option.id()) && titles.add(option.title()));
    }

    private Optional<Refusal> unusable() {
        try {
            return CountingRules.of(rule, settings).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Refusal(PollRefusal.RULE_UNKNOWN, "rule", Map.of("rule", rule)));
        } catch (UnusableSettingsException e) {
            return Optional.of(new Refusal(
                    PollRefusal.SETTINGS_UNUSABLE, "settings", Map.of("why", String.valueOf(e.getMessage()))));
        }
    }
}
