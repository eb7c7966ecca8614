package org.isonomia.query.decisions;

/**
 * What somebody has to do with a matter.
 *
 * @param onRoll whether they may vote in the poll that it is in
 * @param voted whether a ballot of theirs counts there
 * @param supports whether they support its proposal, or one of its rivals
 * @param began whether they began it, or drafted a rival in it
 */
public record Part(boolean onRoll, boolean voted, boolean supports, boolean began) {
    public static final Part NONE = new Part(false, false, false, false);
}
