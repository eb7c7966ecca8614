package org.isonomia.query.roles.seats;

import java.time.Instant;
import org.isonomia.events.RoleId;

/** One person's term in one seat. @param endsAt when it is to end, or did */
public record Mandate(RoleId role, String roleName, int seat, Instant since, Instant endsAt) {}
