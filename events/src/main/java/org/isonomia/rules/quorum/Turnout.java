package org.isonomia.rules.quorum;

/**
 * How many answered, by each base a threshold can have.
 *
 * @param cast votes for and against
 * @param participants these and the abstentions
 * @param electorate all who could have voted
 */
public record Turnout(long cast, long participants, long electorate) {
    public Turnout {
        if (cast < 0 || participants < cast || electorate < 0)
            throw new IllegalArgumentException("votes are cast by participants, and no number is negative");
    }

    long on(Threshold.Base base) {
        return switch (base) {
            case CAST -> cast;
            case PARTICIPANTS -> participants;
            case ELECTORATE -> electorate;
        };
    }
}
