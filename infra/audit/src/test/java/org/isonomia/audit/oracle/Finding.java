package org.isonomia.audit.oracle;

/** A rule that was broken, and by what. */
public record Finding(Rule rule, String what) {
    @Override
    public String toString() {
        return rule + ": " + what;
    }
}
