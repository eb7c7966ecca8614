package org.isonomia.query.roles.seats;

import org.isonomia.events.RoleId;

/** A role in a list. @param held how many of its seats have a holder */
public record RoleLine(RoleId id, String name, String purpose, int seats, int held) {
    public int vacant() {
        return seats - held;
    }
}
