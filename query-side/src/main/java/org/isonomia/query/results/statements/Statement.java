package org.isonomia.query.results.statements;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.query.membership.members.Person;

/**
 * What somebody wrote about a result.
 *
 * @param version counted from 1
 * @param text absent when it is erased
 * @param position of its entry
 */
public record Statement(int version, Person by, Optional<String> text, Instant at, long position) {}
