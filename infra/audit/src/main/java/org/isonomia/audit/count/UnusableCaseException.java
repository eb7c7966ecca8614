package org.isonomia.audit.count;

/** A file cannot be counted: what is wrong, where, in which ballot, and what to do. Never counted differently instead. */
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
        WRONG_NAME,
        TOO_MANY_OPTIONS,
        TOO_MANY_BALLOTS,
        NO_RULE,
        UNUSABLE_PARAMETER
    }

    private final Fault fault;
    private final long ballot;
    private final boolean placed;
    private final String field;

    /** @param ballot from 1 in the order of the file, or 0 when it is not one ballot's fault */
    public UnusableCaseException(Fault fault, long ballot, String sentence) {
        this(fault, ballot, ballot == 0 ? sentence : "ballot " + ballot + ": " + sentence, false, "");
    }

    private UnusableCaseException(Fault fault, long ballot, String message, boolean placed, String field) {
        super(message);
        this.fault = fault;
        this.ballot = ballot;
        this.placed = placed;
        this.field = field;
    }

    /** The same with its place in the file, unless it has one. @param line and column from 1 */
    UnusableCaseException at(long line, long column) {
        return placed
                ? this
                : new UnusableCaseException(
                        fault, ballot, "line " + line + ", column " + column + ": " + getMessage(), true, field);
    }

    /** The same, saying with which field of the file something is wrong. */
    UnusableCaseException about(String name) {
        return new UnusableCaseException(fault, ballot, String.valueOf(getMessage()), placed, name);
    }

    /** The field of the file that it is about; empty when it is about none. */
    String field() {
        return field;
    }

    public Fault fault() {
        return fault;
    }

    public long ballot() {
        return ballot;
    }
}
