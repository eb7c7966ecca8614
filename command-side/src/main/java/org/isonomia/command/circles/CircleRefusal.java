package org.isonomia.command.circles;

import org.isonomia.command.Refusal;

/** Why a command of this area can be refused. */
public enum CircleRefusal implements Refusal.Code {
    CIRCLE_UNKNOWN,
    CIRCLE_DISSOLVED,
    EVERYBODY_BELONGS,
    ALREADY_IN_CIRCLE,
    NOT_IN_CIRCLE;

    @Override
    public String area() {
        return "circles";
    }

    @Override
    public Refusal.Kind kind() {
        return switch (this) {
            case CIRCLE_UNKNOWN -> Refusal.Kind.UNKNOWN;
            default -> Refusal.Kind.REFUSED;
        };
    }
}
