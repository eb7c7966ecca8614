package org.isonomia.query.discussion.threads;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.CommentId;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * A comment and the replies to it, oldest first.
 *
 * @param retractedAt when its author took it back; then only this stub is left, without versions and mentions
 * @param versions oldest first; the last one counts
 * @param mentions whom the last version mentions
 */
public record Comment(
        CommentId id,
        @Nullable CommentId parent,
        Person author,
        Instant postedAt,
        @Nullable Instant retractedAt,
        List<Version> versions,
        List<Person> mentions,
        List<Comment> replies) {
    /** @param number counted from 1 @param text absent when erased */
    public record Version(int number, Optional<String> text, Instant at) {}
}
