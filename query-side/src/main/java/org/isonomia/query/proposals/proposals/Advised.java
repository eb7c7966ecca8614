package org.isonomia.query.proposals.proposals;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.query.membership.members.Person;

/**
 * Someone who was asked for advice.
 *
 * @param until when they are waited for
 * @param version of the proposal that they gave it on last; 0 before
 * @param advice absent before it was given, and when it was erased
 */
public record Advised(Person adviser, Instant until, int version, Optional<String> advice) {}
