package org.isonomia.transparency.publish;

import org.isonomia.transparency.tree.TreeHead;

/** What came of one round. */
public sealed interface Outcome {
    /** A checkpoint was published. @param entries how many the log had, which may be more */
    record Published(TreeHead head, long entries) implements Outcome {}

    /** A checkpoint is signed and waits for witnesses; the next round asks them again. */
    record Unwitnessed(TreeHead head, int cosignatures, int needed) implements Outcome {}

    /** Everything was published already. */
    record UpToDate(long size) implements Outcome {}

    /** Another process is publishing. */
    record Elsewhere() implements Outcome {}
}
