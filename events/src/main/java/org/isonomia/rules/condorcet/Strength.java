package org.isonomia.rules.condorcet;

import java.math.BigInteger;
import java.util.Comparator;
import org.isonomia.rules.counting.Settings;

/**
 * How strong a victory is: by the ballots for it, by the difference, or by the proportion (M. Schulze, "A new monotonic,
 * clone-independent ... single-winner election method", Social Choice and Welfare 36 (2011), §2.1).
 */
enum Strength implements Comparator<Strength.Victory> {
    WINNING_VOTES {
        @Override
        public int compare(Victory one, Victory other) {
            return Long.compare(one.votes, other.votes);
        }

        @Override
        long shown(Victory victory) {
            return victory.votes;
        }
    },
    MARGINS {
        @Override
        public int compare(Victory one, Victory other) {
            return Long.compare(one.votes - one.against, other.votes - other.against);
        }

        @Override
        long shown(Victory victory) {
            return victory.votes - victory.against;
        }
    },
    RATIO {
        @Override
        public int compare(Victory one, Victory other) {
            int ratio = product(one.votes, other.against).compareTo(product(other.votes, one.against));
            return ratio != 0 ? ratio : Long.compare(one.votes, other.votes);
        }

        @Override
        long shown(Victory victory) {
            return victory.votes;
        }
    };

    /** @param votes for the winner of the pair @param against it */
    record Victory(long votes, long against) {}

    /** What the literature prints for a path of this strength. */
    abstract long shown(Victory victory);

    static Strength read(Settings settings) {
        return switch (settings.word("strength", "winning-votes", "winning-votes", "margins", "ratio")) {
            case "margins" -> MARGINS;
            case "ratio" -> RATIO;
            default -> WINNING_VOTES;
        };
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
