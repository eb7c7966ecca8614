package org.isonomia.rules.forecast;

/**
 * What is believed of a turnout before any poll was held: Beta(a, b).
 *
 * @param a weighs for taking part
 * @param b weighs against it
 */
public record Prior(int a, int b) {
    /**
     * Every turnout equally likely, Laplace's rule of succession: a community without a history is told that nothing is
     * known, neither encouraged nor warned. It weighs as much as two members, so one real poll outweighs it.
     */
    public static final Prior LAPLACE = new Prior(1, 1);

    /** A prior that weighed more would drown the evidence it is meant to yield to. */
    static final int MOST = 1_000;

    public Prior {
        if (a < 1 || b < 1 || a > MOST || b > MOST)
            throw new IllegalArgumentException("a prior has two numbers from 1 to " + MOST);
    }
}
