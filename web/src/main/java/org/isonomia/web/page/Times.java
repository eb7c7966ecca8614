package org.isonomia.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments in words: relative to now, and absolute in the community's time zone. */
record Times(Messages messages, Locale locale, ZoneId zone, Instant now) {
    String absolute(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    String relative(Instant moment) {
        boolean past = !moment.isAfter(now);
        Duration apart = Duration.between(moment, now).abs();
        String side = past ? "time.ago." : "time.ahead.";
        if (apart.toMinutes() < 1) return messages.say(locale, side + "moments");
        if (apart.toHours() < 1) return said(side + "minutes", apart.toMinutes());
        if (apart.toDays() < 1) return said(side + "hours", apart.toHours());
        return said(side + "days", apart.toDays());
    }

    String length(Duration duration) {
        if (duration.isZero()) return messages.say(locale, "time.length.none");
        if (duration.toHours() == 0) return messages.say(locale, "time.length.short");
        if (duration.toHours() % 24 == 0) return said("time.length.days", duration.toDays());
        return said("time.length.hours", duration.toHours());
    }

    /** Rounded down, as people say it: days once there are any. */
    String age(Instant since) {
        Duration apart = Duration.between(since, now).abs();
        if (apart.toHours() < 1) return messages.say(locale, "time.length.short");
        if (apart.toDays() < 1) return said("time.length.hours", apart.toHours());
        return said("time.length.days", apart.toDays());
    }

    private String said(String key, long count) {
        return messages.say(locale, key, "count", count);
    }
}
