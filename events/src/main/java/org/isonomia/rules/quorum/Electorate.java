package org.isonomia.rules.quorum;

/**
 * How many there are, by each base a quorum can have.
 *
 * @param all members of the community
 * @param roll those who may vote in the poll
 * @param active those on the roll who are active, and whoever has voted
 */
public record Electorate(long all, long roll, long active) {
    public Electorate {
        if (active < 0 || roll < active || all < 0)
            throw new IllegalArgumentException("the active are on the roll, and no number is negative");
    }

    long on(Quorum.Base base) {
        return switch (base) {
            case ALL -> all;
            case ROLL -> roll;
            case ACTIVE -> active;
        };
    }
}
