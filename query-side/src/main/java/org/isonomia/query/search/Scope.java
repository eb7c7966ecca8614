package org.isonomia.query.search;

import java.util.Arrays;

/** What a search can be narrowed to. */
public enum Scope {
    DECISIONS,
    TALK,
    ROLES,
    MEMBERS;

    String[] kinds() {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.scope() == this)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
