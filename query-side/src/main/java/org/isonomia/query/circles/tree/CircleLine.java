package org.isonomia.query.circles.tree;

import java.util.Optional;
import org.isonomia.events.CircleId;
import org.isonomia.events.circles.Joining;

/**
 * A circle in a list.
 *
 * @param edition of its name and purpose, from 1
 * @param parent what it lies in, or lay in when it was dissolved; empty for the community itself
 * @param members how many belong
 */
public record CircleLine(
        CircleId id,
        String name,
        String purpose,
        int edition,
        Optional<CircleId> parent,
        Joining joining,
        boolean dissolved,
        long members) {
    public boolean everybody() {
        return joining == Joining.ALL;
    }
}
