package org.isonomia.query.roles.seats;

import java.time.Instant;
import org.isonomia.events.RoleId;
import org.isonomia.query.membership.members.Person;

/** A seat offered to someone who has not answered yet. */
public record Offer(RoleId role, String roleName, int seat, Person person, Instant acceptBy) {}
