package org.isonomia.query.page;

import java.util.List;
import java.util.Optional;

/**
 * One page of a long list.
 *
 * @param next where the next page begins; absent on the last
 */
public record Page<T>(List<T> items, Optional<String> next) {}
