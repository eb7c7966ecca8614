package org.isonomia.web.polls;

import org.isonomia.events.polls.PollForecast;
import org.isonomia.rules.exact.Rational;

/** A probability as so many of twenty equally likely outcomes: never more than it is. */
public final class Pebbles {
    public static final int ALL = 20;

    private Pebbles() {}

    /** That all of it comes true. */
    public static int of(PollForecast forecast) {
        return of(forecast.together());
    }

    static int of(Rational probability) {
        return probability.times(Rational.of(ALL)).floor().intValueExact();
    }
}
