package org.isonomia.command;

import java.util.List;
import java.util.function.Function;

/**
 * Something that ends by itself.
 *
 * @param act stable: it is part of the id of the command that the clock sends
 * @param command what the clock sends, from the ids and numbers that name what ends
 */
public record Deadline(String act, Function<List<String>, Object> command) {}
