package org.isonomia.rules;

/** How many of the cases drawn by number a run tries: the first quarter always, all with {@code -Pfaults}. */
public final class Tried {
    private static final boolean WHOLE = Boolean.getBoolean("tests.whole");

    private Tried() {}

    public static int of(int all) {
        return WHOLE ? all : Math.ceilDiv(all, 4);
    }
}
