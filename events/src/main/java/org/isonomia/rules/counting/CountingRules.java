package org.isonomia.rules.counting;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Every counting rule by its stable id. A released rule is never changed: a new version joins it. */
public final class CountingRules {
    /** What builds each rule from its settings; each takes defaults for what is missing. */
    private static final Map<String, Function<Settings, CountingRule>> ALL = new TreeMap<>(Map.ofEntries());

    private CountingRules() {}

    /**
     * @param settings by name; what is missing has the rule's default
     * @throws UnusableSettingsException for a setting or value the rule does not have, with a sentence that says which
     */
    public static Optional<CountingRule> of(String id, Map<String, String> settings) {
        return Optional.ofNullable(ALL.get(id)).map(build -> {
            var given = new Settings(settings);
            var rule = build.apply(given);
            given.refuseUnread();
            return rule;
        });
    }

    public static java.util.Set<String> ids() {
        return java.util.Collections.unmodifiableSet(ALL.keySet());
    }
}
