package org.isonomia.query.discussion.threads;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.CommentId;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it stands in its thread.
 *
 * @param depth 1 for a comment on the thread itself, one more for each reply, 64 at most
 * @param retractedAt when its author took it back; then only this stub is left, without text and mentions
 * @param version the number of its newest version, counted from 1; 0 when it was taken back
 * @param text of that version; absent when it was taken back or erased
 * @param mentions whom that version mentions
 */
public record Comment(
        CommentId id,
        @Nullable CommentId parent,
        int depth,
        Person author,
        Instant postedAt,
        @Nullable Instant retractedAt,
        int version,
        Optional<String> text,
        List<Person> mentions) {
    /** @param number counted from 1 @param text absent when erased */
    public record Version(int number, Optional<String> text, Instant at) {}
}
