package org.isonomia.query.search;

import java.util.Objects;
import java.util.stream.Stream;
import org.isonomia.query.search.DocumentKind.Held;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a document are.
 *
 * @param title in plain, or a commitment where its kind is sealed; absent of a comment
 * @param text in plain, the SHA-256 of a public text, or a commitment; absent of a member
 */
record Reference(
        DocumentKind kind, @Nullable String title, @Nullable String text) {
    Stream<String> commitments() {
        return switch (kind.held()) {
            case SEALED -> Stream.of(title, text).filter(Objects::nonNull);
            case TEXT_SEALED -> Stream.ofNullable(text);
            case IN_THE_LOG, BESIDE_THE_LOG -> Stream.empty();
        };
    }

    Stream<String> publicTexts() {
        return kind.held() == Held.BESIDE_THE_LOG ? Stream.ofNullable(text) : Stream.empty();
    }
}
