package org.isonomia.events.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as entries have them: UTC with milliseconds, {@code 2026-11-23T10:02:07.123Z}. */
final class Times {
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String FORM = "dddd-dd-ddTdd:dd:dd.dddZ";
    private static final long DAY = 86_400;
    private static final int MILLION = 1_000_000;
    private static final int LAST_YEAR = 9999;

    private Times() {}

    static String text(Instant value) {
        long days = Math.floorDiv(value.getEpochSecond(), DAY);
        if (days < 0 || days > LocalDate.of(LAST_YEAR, 1, 1).toEpochDay()) return MILLIS.format(value);
        var date = LocalDate.ofEpochDay(days);
        int second = (int) Math.floorMod(value.getEpochSecond(), DAY);
        char[] text = FORM.toCharArray();
        put(text, 0, 4, date.getYear());
        put(text, 5, 2, date.getMonthValue());
        put(text, 8, 2, date.getDayOfMonth());
        put(text, 11, 2, second / 3600);
        put(text, 14, 2, second / 60 % 60);
        put(text, 17, 2, second % 60);
        put(text, 20, 3, value.getNano() / MILLION);
        return new String(text);
    }

    /** @throws DateTimeException unless it is a moment in ISO 8601 */
    static Instant parse(String text) {
        if (!formed(text)) return Instant.parse(text);
        int hour = number(text, 11, 2);
        int minute = number(text, 14, 2);
        int second = number(text, 17, 2);
        if (hour > 23 || minute > 59 || second > 59) return Instant.parse(text);
        long days = LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
                .toEpochDay();
        return Instant.ofEpochSecond(
                days * DAY + hour * 3600L + minute * 60L + second, (long) number(text, 20, 3) * MILLION);
    }

    private static boolean formed(String text) {
        if (text.length() != FORM.length()) return false;
        for (int i = 0; i < FORM.length(); i++) {
            char form = FORM.charAt(i);
            char c = text.charAt(i);
            if (form == 'd' ? c < '0' || c > '9' : c != form) return false;
        }
        return true;
    }

    private static int number(String text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) number = number * 10 + text.charAt(i) - '0';
        return number;
    }

    private static void put(char[] text, int from, int digits, int number) {
        int rest = number;
        for (int i = from + digits - 1; i >= from; i--, rest /= 10) text[i] = (char) ('0' + rest % 10);
    }
}
