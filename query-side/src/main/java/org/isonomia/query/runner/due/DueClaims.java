package org.isonomia.query.runner.due;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javax.sql.DataSource;

/** Hands out what has fallen due, each to one node at a time. */
public final class DueClaims {
    private final DataSource source;

    public DueClaims(DataSource source) {
        this.source = source;
    }

    /**
     * Calls {@code sink} for what is due at {@code now}, earliest first, and forgets a row when the answer is true:
     * it was done, or refused because it had happened already. The sink must not wait for a view.
     *
     * @return how many rows were done
     */
    public int run(Instant now, int limit, Function<DueRow, CompletionStage<Boolean>> sink) {
        throw new UnsupportedOperationException();
    }
}
