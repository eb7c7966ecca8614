package org.isonomia.query.discussion.threads;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.CommentId;
import org.isonomia.events.ThreadId;
import org.isonomia.query.membership.members.Person;

/** Somebody is named in a comment, or in the first words of a thread: then there is no comment. */
public record Mention(
        ThreadId thread, Optional<String> title, Optional<CommentId> comment, Person author, Instant at) {}
