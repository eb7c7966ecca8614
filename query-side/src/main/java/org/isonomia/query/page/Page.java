package org.isonomia.query.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a long list.
 *
 * @param next where the next page begins; absent on the last
 */
public record Page<T>(List<T> items, Optional<String> next) {

    /** @param found one more than {@code limit} rows when there is another page */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) return new Page<>(List.copyOf(found), Optional.empty());
        var items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, Optional.of(cursor.apply(items.getLast())));
    }

    /** The same page with its rows in another form, made together. */
    public <R> Page<R> as(Function<List<T>, List<R>> form) {
        return new Page<>(form.apply(items), next);
    }
}
