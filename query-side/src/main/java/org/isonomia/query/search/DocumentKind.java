package org.isonomia.query.search;

import java.util.Arrays;

/** What can be found, and how its words are held outside of the index. */
public enum DocumentKind {
    QUESTION(Scope.DECISIONS, Held.BESIDE_THE_LOG),
    PROPOSAL(Scope.DECISIONS, Held.BESIDE_THE_LOG),
    /** That is a matter by itself. */
    POLL(Scope.DECISIONS, Held.IN_THE_LOG),
    /** What somebody wrote about a result. */
    STATEMENT(Scope.DECISIONS, Held.TEXT_SEALED),
    THREAD(Scope.TALK, Held.SEALED),
    COMMENT(Scope.TALK, Held.SEALED),
    ROLE(Scope.ROLES, Held.IN_THE_LOG),
    TASK(Scope.ROLES, Held.SEALED),
    MEMBER(Scope.MEMBERS, Held.SEALED);

    /** Where a document has its title and its text. */
    enum Held {
        /** Both in the entry itself. */
        IN_THE_LOG,
        /** The title in the entry, the text beside it under its SHA-256. */
        BESIDE_THE_LOG,
        /** Both sealed for their author, and gone when that is erased. */
        SEALED,
        /** The title is that of what it is about; the text as the others. */
        TEXT_SEALED
    }

    private final Scope scope;
    private final Held held;

    DocumentKind(Scope scope, Held held) {
        this.scope = scope;
        this.held = held;
    }

    public Scope scope() {
        return scope;
    }

    /** Whether it is decided, or an answer in what is. */
    boolean isMatter() {
        return scope == Scope.DECISIONS;
    }

    Held held() {
        return held;
    }

    /** The names of those whose words are gone with the data of their author. */
    static String[] sealed() {
        return Arrays.stream(values())
                .filter(kind -> kind.held == Held.SEALED || kind.held == Held.TEXT_SEALED)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
