package org.isonomia.events.community;

import java.time.Duration;
import java.util.List;

/**
 * Who may vote in a kind of decision.
 *
 * @param classes the member classes that may; all members when there are none
 * @param waiting how long someone must have been a member when what is voted on was first put forward; founders wait
 *     for nothing
 */
public record Electorate(List<String> classes, Duration waiting) {
    public static final Electorate ALL = new Electorate(List.of(), Duration.ZERO);

    public Electorate {
        classes = List.copyOf(classes);
    }

    /** The same, but only these classes. */
    public Electorate only(List<String> classes) {
        return new Electorate(classes, waiting);
    }
}
