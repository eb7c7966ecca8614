package org.isonomia.web.search;

import java.util.Optional;
import org.isonomia.query.search.DocumentKind;
import org.isonomia.query.search.Hit;
import org.isonomia.web.page.Status;

/** How what was found is shown: its icon, and the page on which it stands. */
public record HitWords(Hit hit) {
    public String icon() {
        return switch (hit.kind()) {
            case QUESTION -> "ui-checks";
            case PROPOSAL -> "file-text";
            case POLL -> "check2-square";
            case STATEMENT -> "journal-text";
            case THREAD -> "chat-left-text";
            case COMMENT -> "chat-left-quote";
            case ROLE -> "person-badge";
            case TASK -> "list-task";
            case MEMBER -> "person";
        };
    }

    /** A comment at its place in its thread. */
    public String address() {
        return switch (hit.kind()) {
            case QUESTION, PROPOSAL, POLL, THREAD -> "/decisions/" + hit.id();
            case STATEMENT -> "/decisions/" + hit.within() + "#statement";
            case COMMENT -> "/decisions/" + hit.within() + "?at=" + hit.id() + "#" + hit.id();
            case ROLE -> "/roles/" + hit.id();
            case TASK -> "/tasks/" + hit.id();
            case MEMBER -> "/members/" + hit.id();
        };
    }

    /** Where the matter stands, for what is one or an answer in one. */
    public Optional<Status> status() {
        return Optional.ofNullable(hit.state()).map(state -> Status.valueOf(state.name()));
    }

    /** A member is found by name, and says nothing. */
    public boolean isSaid() {
        return hit.kind() != DocumentKind.MEMBER;
    }
}
