package org.isonomia.web.security;

import java.time.Duration;

/**
 * How often something may be tried: so many times at once, and then once more each time a while has passed.
 *
 * @param burst at least 1
 * @param every until one more may be tried
 */
public record Pace(int burst, Duration every) {
    /** @param most within an hour, spent at once or spread over it */
    public static Pace perHour(int most) {
        return new Pace(most, Duration.ofHours(1).dividedBy(most));
    }
}
