package org.isonomia.rules.quorum;

/**
 * The approvals without which no charter change is adopted, whatever its procedure asks: ⌈3·√N/2⌉ of all N members, so
 * that a handful cannot capture a sleeping community. Source: 3Q of the Debian constitution, 4.2, where Q is half the
 * square root of the number of developers.
 */
public final class CharterFloor {
    private static final Quorum THREE_Q =
            Quorum.squareRoot(Quorum.Counts.APPROVALS, 3).of(Quorum.Base.ALL);

    private CharterFloor() {}

    /** @param members all of them, active or not, on the roll or not; never more than these are required */
    public static long required(long members) {
        return THREE_Q.required(members);
    }

    public static boolean isMet(long approvals, long members) {
        return approvals >= required(members);
    }
}
