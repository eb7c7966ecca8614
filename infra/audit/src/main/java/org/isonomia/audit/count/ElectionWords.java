package org.isonomia.audit.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.isonomia.rules.counting.Election;

/** Who is elected and which seats are tied among whom, in the words that the pages and the API use as well. */
public final class ElectionWords {
    private ElectionWords() {}

    /** @param name of an option's id */
    public static String of(Election election, UnaryOperator<String> name) {
        var sentences = new ArrayList<String>();
        var tied = election.tied();
        if (!election.elected().isEmpty()) sentences.add("Elected: " + names(election.elected(), name) + ".");
        if (tied != null)
            sentences.add("Tied for " + (tied.seats() == 1 ? "one seat" : tied.seats() + " seats") + ": "
                    + names(tied.among(), name) + ".");
        return sentences.isEmpty() ? "Nobody is elected." : String.join(" ", sentences);
    }

    private static String names(List<String> options, UnaryOperator<String> name) {
        return options.stream().map(name).collect(Collectors.joining(", "));
    }
}
