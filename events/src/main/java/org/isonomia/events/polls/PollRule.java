package org.isonomia.events.polls;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;

/**
 * How a poll's ballots are counted, and what its result needs.
 *
 * @param rule id and version of the counting rule
 * @param settings of the counting rule, every one of them
 * @param options in ballot order
 */
public record PollRule(
        String rule,
        Map<String, String> settings,
        List<PollOption> options,
        int seats,
        TieBreak ties,
        Quorum quorum,
        Threshold threshold) {
    private static final int FORM_BYTES = 128;
    private static final int MARK_BYTES = 32;

    /** Bytes that JSON takes at most for one character of an id. */
    private static final int ESCAPED = 6;

    public PollRule {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** @param rule id of a counting rule */
    public boolean is(String rule) {
        return this.rule.equals(rule);
    }

    @JsonIgnore
    public Contest contest() {
        return new Contest(options.stream().map(PollOption::id).toList(), seats, Set.of(), ties);
    }

    /** @throws IllegalStateException if this program does not know the rule or its settings */
    @JsonIgnore
    public CountingRule countingRule() {
        return CountingRules.of(rule, settings)
                .orElseThrow(() -> new IllegalStateException("no counting rule " + rule));
    }

    /** Whether its ballots are rankings. */
    @JsonIgnore
    public boolean ranks() {
        return countingRule().form() == CountingRule.Form.RANKED;
    }

    public Optional<PollOption> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /**
     * Bytes that a hidden choice takes at least when it is sealed: no ballot that names each option once, with a rank or
     * points of up to 20 digits, is longer.
     */
    @JsonIgnore
    public int roomForChoice() {
        return FORM_BYTES
                + options.stream()
                        .mapToInt(option -> ESCAPED * option.id().length() + MARK_BYTES)
                        .sum();
    }

    PollRule settledBy(Map<String, String> settings) {
        return new PollRule(rule, settings, options, seats, ties, quorum, threshold);
    }
}
