package org.isonomia.query.roles.seats;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.RoleId;
import org.isonomia.query.membership.members.Person;

/** Someone who stands. @param until when the candidacy ends by itself */
public record Candidate(
        RoleId role, String roleName, Person person, Optional<String> statement, Instant stoodAt, Instant until) {}
