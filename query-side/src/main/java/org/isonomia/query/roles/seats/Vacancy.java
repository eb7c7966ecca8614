package org.isonomia.query.roles.seats;

import java.time.Instant;
import org.isonomia.events.RoleId;

/** An empty seat with its age. @param offered whether an answer is awaited */
public record Vacancy(RoleId role, String roleName, int seat, Instant since, long candidates, boolean offered) {}
