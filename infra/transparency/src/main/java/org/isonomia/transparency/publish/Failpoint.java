package org.isonomia.transparency.publish;

/** Is told of each step as it comes; a test ends the process there. */
public interface Failpoint {
    Failpoint NONE = step -> {};

    void reached(Step step);
}
