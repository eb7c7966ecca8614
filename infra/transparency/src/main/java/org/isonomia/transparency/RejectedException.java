package org.isonomia.transparency;

/** What was read is not what it has to be; {@link #fault} says why. */
public final class RejectedException extends RuntimeException {
    private final Fault fault;

    public RejectedException(Fault fault, String what) {
        super(fault + ": " + what);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
