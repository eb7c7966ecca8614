package org.isonomia.rules.counting;

import java.util.List;

/**
 * Seats that nobody has yet, because the pinned rule leaves a tie standing.
 *
 * @param seats how many of them are to be filled from the tied
 * @param among who may still get one, in ballot order; more than there are seats
 */
public record TiedSeats(int seats, List<String> among) {
    public TiedSeats {
        among = List.copyOf(among);
    }
}
