package org.isonomia.query.search;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.query.decisions.MatterState;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * A document that was found.
 *
 * @param id of the question, proposal, poll, thread, comment, role, task or member; of a statement that of its row
 * @param within of a comment its thread, of a task its role, of a statement its poll
 * @param title of a comment that of its thread, of a statement what was decided; absent when erased
 * @param excerpt of its text, from where most of what was searched for stands together; absent of a member
 * @param author who wrote it; absent where nobody in particular did
 * @param at when it came to say so
 * @param state of the matter it is, or is an answer in; absent where it is none
 */
public record Hit(
        DocumentKind kind,
        String id,
        @Nullable String within,
        Optional<Marked> title,
        Optional<Marked> excerpt,
        @Nullable Person author,
        Instant at,
        @Nullable MatterState state) {}
