package org.isonomia.audit.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** The last line of a check, in words and, on a terminal, in colour. It always agrees with the exit status. */
enum Verdict {
    CLEAN(0, "CLEAN: ", "bold,green"),
    NOT_CLEAN(1, "NOT CLEAN: ", "bold,red"),
    NOT_CHECKED(2, "NOT CHECKED: ", "bold,yellow");

    private final int status;
    private final String words;
    private final String colour;

    Verdict(int status, String words, String colour) {
        this.status = status;
        this.words = words;
        this.colour = colour;
    }

    static Verdict of(boolean clean) {
        return clean ? CLEAN : NOT_CLEAN;
    }

    int status() {
        return status;
    }

    /** @return the exit status */
    int say(PrintWriter where, String sentence) {
        where.println(Ansi.AUTO.string("@|" + colour + " " + words + "|@") + sentence);
        where.flush();
        return status;
    }
}
