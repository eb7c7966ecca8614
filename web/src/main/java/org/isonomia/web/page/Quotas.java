package org.isonomia.web.page;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.isonomia.web.request.TooManyException;
import org.isonomia.web.security.Attempts;
import org.isonomia.web.security.Pace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps members within their {@link Quota}, in this process. What is refused or turned away does not count. */
@Component
public final class Quotas {
    private final Attempts attempts;
    private final int percent;

    /** @param percent of the usual; 0 sets no limit */
    Quotas(Clock clock, @Value("${isonomia.quota-percent}") int percent) {
        this.attempts = new Attempts(clock);
        this.percent = percent;
    }

    /** How long to wait; empty when it may be done, and then it counts. @param who a member, or a network of strangers */
    public Optional<Duration> take(Object who, Quota quota) {
        return percent <= 0 ? Optional.empty() : attempts.begin(pace(who, quota));
    }

    /** @throws TooManyException when it may not be done now */
    public void require(Object who, Quota quota) {
        take(who, quota).ifPresent(wait -> {
            throw new TooManyException(wait);
        });
    }

    void giveBack(Object who, Quota quota) {
        if (percent > 0) attempts.takeBack(pace(who, quota));
    }

    private Map<String, Pace> pace(Object who, Quota quota) {
        int most = (int) Math.clamp((long) quota.perHour * percent / 100, 1, 1_000_000);
        return Map.of(quota + " " + who, Pace.perHour(most));
    }
}
