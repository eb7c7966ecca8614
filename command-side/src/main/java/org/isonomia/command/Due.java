package org.isonomia.command;

import java.util.List;
import java.util.function.Function;
import org.isonomia.deadlines.Deadline;

/**
 * What the clock does at a deadline.
 *
 * @param command what it sends, from the ids and numbers that name what ends
 */
public record Due(Deadline deadline, Function<List<String>, Object> command) {}
