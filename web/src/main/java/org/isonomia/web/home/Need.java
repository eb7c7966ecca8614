package org.isonomia.web.home;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.isonomia.query.membership.members.Person;
import org.isonomia.web.page.Page;
import org.isonomia.web.page.Status;

/**
 * One thing that waits for a member.
 *
 * @param status the act
 * @param verb the same in the language of a page
 * @param subject names it among all that can wait, and stays the same for as long as it waits: {@code vote:p_x}
 * @param about the sentence on what it comes to: the key {@code need.<about>}
 * @param title in the language of a page
 * @param by who asks for it; absent when nobody in particular does
 * @param until when it ends; absent when it does not
 * @param begun whether it is done in part, which nobody else sees
 * @param there how many have done it so far
 * @param of how many could; 0 where nothing is counted
 */
public record Need(
        Status status,
        Function<Page, String> verb,
        String subject,
        String path,
        String about,
        Function<Page, String> title,
        Optional<Person> by,
        Optional<Instant> until,
        boolean begun,
        long there,
        long of) {

    Need(Status status, String id, String path, String about, Function<Page, String> title, Person by, Instant until) {
        this(status, subject(status, id), path, about, title, Optional.of(by), Optional.of(until));
    }

    /** Called as its status is, and nothing is counted. */
    Need(
            Status status,
            String subject,
            String path,
            String about,
            Function<Page, String> title,
            Optional<Person> by,
            Optional<Instant> until) {
        this(status, page -> page.t(status.key()), subject, path, about, title, by, until, false, 0, 0);
    }

    static String subject(Status status, String id) {
        return status.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
    }
}
