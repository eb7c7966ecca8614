package org.isonomia.query.discussion.threads;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.ThreadId;
import org.isonomia.query.membership.members.Person;

/** A thread in a list. */
public record ThreadLine(
        ThreadId id, Optional<String> title, Person author, Instant openedAt, Instant lastActivityAt, long comments) {}
