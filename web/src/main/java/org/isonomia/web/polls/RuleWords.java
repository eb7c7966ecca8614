package org.isonomia.web.polls;

/** The messages that say what a counting rule is, the same for all its versions. */
public final class RuleWords {
    private RuleWords() {}

    public static String key(String rule) {
        return "rule." + rule.substring(0, rule.indexOf('/'));
    }
}
