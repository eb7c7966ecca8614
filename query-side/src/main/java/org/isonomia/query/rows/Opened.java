package org.isonomia.query.rows;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;

/** The sealed texts of one page, opened together. */
public record Opened(Map<String, String> texts) {
    public static Opened of(SealedValues sealed, Stream<@Nullable String> commitments) {
        var wanted = commitments.filter(Objects::nonNull).distinct().toList();
        return new Opened(wanted.isEmpty() ? Map.of() : sealed.open(wanted, String.class));
    }

    /** Absent when there was none, or it was erased. */
    public Optional<String> text(@Nullable String commitment) {
        return commitment == null ? Optional.empty() : Optional.ofNullable(texts.get(commitment));
    }
}
