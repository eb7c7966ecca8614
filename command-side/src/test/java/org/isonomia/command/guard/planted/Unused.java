package org.isonomia.command.guard.planted;

import org.isonomia.command.Refusal;

/** One code is given by {@link Impure}, the other never. */
enum Unused implements Refusal.Code {
    GIVEN,
    NEVER_GIVEN;

    @Override
    public String area() {
        return "planted";
    }
}
