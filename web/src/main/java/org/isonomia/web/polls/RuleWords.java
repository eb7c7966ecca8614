package org.isonomia.web.polls;

/** The messages that say what a counting rule is. */
public final class RuleWords {
    private RuleWords() {}

    public static String key(String rule) {
        return "rule." + rule.replace('/', '.');
    }
}
