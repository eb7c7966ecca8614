package org.isonomia.command.tasks;

import org.isonomia.command.Refusal;

/** Why a command of this area can be refused. */
public enum TaskRefusal implements Refusal.Code {
    TASK_UNKNOWN,
    NOT_A_HOLDER,
    ALREADY_CLAIMED,
    NOT_YOUR_TASK,
    TASK_ENDED,
    NOT_DUE;

    @Override
    public String area() {
        return "tasks";
    }

    @Override
    public Refusal.Kind kind() {
        return switch (this) {
            case TASK_UNKNOWN -> Refusal.Kind.UNKNOWN;
            default -> Refusal.Kind.REFUSED;
        };
    }
}
