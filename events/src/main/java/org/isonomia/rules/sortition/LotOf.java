package org.isonomia.rules.sortition;

/** What a lot decides in a poll. */
public enum LotOf {
    /** Who sits on its panel. */
    PANEL,
    /** Which of the options that tied has won. */
    TIE
}
