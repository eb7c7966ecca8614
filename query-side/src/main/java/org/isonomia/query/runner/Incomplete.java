package org.isonomia.query.runner;

import java.time.Instant;

/**
 * A view that lacks what happened to one key from some entry on.
 *
 * @param key what the entries are about, for instance a poll's id
 * @param position the first entry that could not be applied
 * @param since when that entry was recorded
 */
public record Incomplete(String projection, String key, long position, Instant since, String reason, long entries) {}
