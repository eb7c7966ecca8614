package org.isonomia.audit.count;

/**
 * Someone or something on the ballot.
 *
 * @param excluded taken out before the count, as RCTab calls it
 * @param byDefault the default option of Debian's constitution
 */
public record Candidate(String id, String name, boolean withdrawn, boolean excluded, boolean byDefault) {
    public static Candidate of(String id, String name) {
        return new Candidate(id, name, false, false, false);
    }
}
