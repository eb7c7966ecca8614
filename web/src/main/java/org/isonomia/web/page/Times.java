package org.isonomia.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The one place that puts moments into words: relative to now, and absolute in the community's time zone, which is named
 * each time. How far away something is is never overstated: 47 hours are not yet two days, and 119 minutes not two hours.
 */
record Times(Messages messages, Locale locale, ZoneId zone, Instant now) {
    private static final int MINUTES_UNTIL = 120;
    private static final int HOURS_UNTIL = 48;
    private static final int DAYS_OF_A_WEEK = 7;

    String absolute(Instant moment) {
        var local = moment.atZone(zone);
        String said = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(local);
        return said + " " + DateTimeFormatter.ofPattern("zzz", locale).format(local)
                + (isTwice(local) ? " (UTC" + local.getOffset().getId() + ")" : "");
    }

    /** The day in full: Sunday, 29 November 2026. */
    String date(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** The hour and minute. */
    String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** As people say a day they have near: by its name within a week of today, else by its date; and the time. */
    String near(Instant moment) {
        var day = moment.atZone(zone).toLocalDate();
        long days = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), day);
        String said = days == 0
                ? messages.say(locale, "time.today")
                : Math.abs(days) < DAYS_OF_A_WEEK
                        ? DateTimeFormatter.ofPattern("EEEE", locale).format(day)
                        : patterned(moment, "dMMMM");
        return messages.say(locale, "time.near", "day", said, "time", time(moment));
    }

    /** By the letters of CLDR, in the order of the language. */
    String patterned(Instant moment, String skeleton) {
        var format = com.ibm.icu.text.DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(com.ibm.icu.util.TimeZone.getTimeZone(zone.getId()));
        return format.format(java.util.Date.from(moment));
    }

    /** The zone and how far it is from UTC at that moment. */
    String zone(Instant moment) {
        String offset = zone.getRules().getOffset(moment).getId();
        return zone.getId() + ", UTC" + (offset.equals("Z") ? "" : offset);
    }

    /** Whether the clocks show this time twice, because they are set back. */
    private boolean isTwice(ZonedDateTime local) {
        return zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
    }

    String relative(Instant moment) {
        boolean past = !moment.isAfter(now);
        Duration apart = past ? Duration.between(moment, now) : upToTheMinute(Duration.between(now, moment));
        String side = past ? "time.ago." : "time.ahead.";
        if (apart.toMinutes() < 1) return messages.say(locale, side + "moments");
        if (apart.toMinutes() < MINUTES_UNTIL) return said(side + "minutes", apart.toMinutes());
        if (apart.toHours() < HOURS_UNTIL) return said(side + "hours", apart.toHours());
        return said(side + "days", apart.toDays());
    }

    /** So that what has just begun is said to last as long as it does. */
    private static Duration upToTheMinute(Duration ahead) {
        var whole = ahead.truncatedTo(ChronoUnit.MINUTES);
        return whole.equals(ahead) ? ahead : whole.plusMinutes(1);
    }

    /** Exactly, in the largest unit that comes out even. */
    String length(Duration duration) {
        if (duration.isZero()) return messages.say(locale, "time.length.none");
        if (duration.toMinutes() == 0) return messages.say(locale, "time.length.short");
        if (duration.toMinutes() % 60 != 0) return said("time.length.minutes", duration.toMinutes());
        if (duration.toHours() % 24 == 0) return said("time.length.days", duration.toDays());
        return said("time.length.hours", duration.toHours());
    }

    /** Rounded down, as people say it: days once there are two. */
    String age(Instant since) {
        Duration apart = Duration.between(since, now).abs();
        if (apart.toMinutes() < 1) return messages.say(locale, "time.length.short");
        if (apart.toMinutes() < MINUTES_UNTIL) return said("time.length.minutes", apart.toMinutes());
        if (apart.toHours() < HOURS_UNTIL) return said("time.length.hours", apart.toHours());
        return said("time.length.days", apart.toDays());
    }

    private String said(String key, long count) {
        return messages.say(locale, key, "count", count);
    }
}
