package org.isonomia.audit.count;

import org.jspecify.annotations.Nullable;

/** One voter's entry in a case of delegated voting. */
public record Delegation(
        String voter,
        @Nullable String delegatesTo,
        @Nullable String vote) {}
