package org.isonomia.audit.count;

/** A file cannot be counted: what is wrong, in which ballot, and what to do. Never counted differently instead. */
public final class UnusableCaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Fault {
        NOT_JSON,
        NOT_BLT,
        MISSING_FIELD,
        REPEATED_FIELD,
        UNKNOWN_FIELD,
        WRONG_VALUE,
        WRONG_COUNT,
        WRONG_SCORE,
        UNKNOWN_CANDIDATE,
        REPEATED_CANDIDATE,
        TOO_MANY_OPTIONS,
        TOO_MANY_BALLOTS,
        NO_RULE,
        UNUSABLE_PARAMETER
    }

    private final Fault fault;
    private final long ballot;

    /** @param ballot from 1 in the order of the file, or 0 when it is not one ballot's fault */
    public UnusableCaseException(Fault fault, long ballot, String sentence) {
        super(ballot == 0 ? sentence : "ballot " + ballot + ": " + sentence);
        this.fault = fault;
        this.ballot = ballot;
    }

    public Fault fault() {
        return fault;
    }

    public long ballot() {
        return ballot;
    }
}
