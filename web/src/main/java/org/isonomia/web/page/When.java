package org.isonomia.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as people read it: how far away, and exactly when in the community's time zone. */
public record When(Instant moment, Instant now, ZoneId zone, Frame frame) {
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm zzz", Locale.ENGLISH);

    public String exact() {
        return EXACT.format(moment.atZone(zone));
    }

    public String relative() {
        Duration distance = Duration.between(now, moment);
        String amount = amount(distance.abs());
        if (amount.isEmpty()) return frame.say("when.now");
        return frame.say(distance.isNegative() ? "when.ago" : "when.in", amount);
    }

    /** How long it has lasted, for the age of a vacancy. */
    public String age() {
        String amount = amount(Duration.between(now, moment).abs());
        return amount.isEmpty() ? frame.say("when.moments") : amount;
    }

    private String amount(Duration distance) {
        if (distance.toDays() >= 2) return frame.say("when.days", distance.toDays());
        if (distance.toHours() >= 2) return frame.say("when.hours", distance.toHours());
        if (distance.toMinutes() >= 2) return frame.say("when.minutes", distance.toMinutes());
        return "";
    }
}
