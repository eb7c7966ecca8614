package org.isonomia.query.runner;

import java.util.Locale;

/** The tables that are read, and those that a rebuild fills beside them. */
enum Generation {
    LIVE(""),
    NEXT("_next");

    private final String suffix;

    Generation(String suffix) {
        this.suffix = suffix;
    }

    String schema(String projection) {
        return "view_" + projection + suffix;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Generation of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
