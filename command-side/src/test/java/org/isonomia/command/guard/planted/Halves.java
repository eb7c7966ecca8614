package org.isonomia.command.guard.planted;

/** Computes in floating point where no signature shows it. */
final class Halves {
    static long half(long votes) {
        var half = votes * 0.5;
        return (long) half;
    }

    private Halves() {}
}
