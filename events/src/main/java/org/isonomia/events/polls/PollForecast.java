package org.isonomia.events.polls;

import java.time.Duration;
import java.util.List;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.forecast.Forecast;
import org.isonomia.rules.forecast.Outlook;
import org.isonomia.rules.forecast.Precondition;

/**
 * What could be known of a poll before it opened. It warns and never forbids.
 *
 * @param quorum how likely the quorum is to be met
 * @param preconditions what else was said to have to hold
 * @param together the probability that the quorum is met and all of these hold, as if they were independent, rounded
 *     down to a millionth
 */
public record PollForecast(Forecast quorum, List<Precondition> preconditions, Rational together) {
    /** A precondition ends, like everything else: so far ahead at most. */
    public static final Duration FURTHEST = Duration.ofDays(730);

    public PollForecast {
        preconditions = List.copyOf(preconditions);
    }

    public Outlook outlook() {
        return Outlook.of(together);
    }
}
