package org.isonomia.events.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;

/** A place in the bytes of an entry, from which one thing after the other is read in the only spelling it is written in. */
final class CanonicalText {
    /** Whatever is spelt otherwise, or rare. It is thrown often and says nothing, so it has no trace. */
    static final class Unusual extends RuntimeException {
        private static final Unusual IT = new Unusual();

        private Unusual() {
            super(null, null, false, false);
        }
    }

    private static final int UUID_LENGTH = 36;
    private static final int LONG_DIGITS = 18;

    private final byte[] bytes;
    private int at;

    CanonicalText(byte[] bytes) {
        this.bytes = bytes;
    }

    static Unusual unusual() {
        return Unusual.IT;
    }

    int position() {
        return at;
    }

    /** @param position where it was before */
    void back(int position) {
        at = position;
    }

    /** Whether this stands just before. */
    boolean follows(char expected) {
        return at > 0 && bytes[at - 1] == expected;
    }

    /** Passes over these bytes if they stand here. */
    boolean passes(byte[] expected) {
        int end = at + expected.length;
        if (end > bytes.length || !Arrays.equals(bytes, at, end, expected, 0, expected.length)) return false;
        at = end;
        return true;
    }

    boolean passes(char expected) {
        if (at >= bytes.length || bytes[at] != expected) return false;
        at++;
        return true;
    }

    void require(byte[] expected) {
        if (!passes(expected)) throw unusual();
    }

    void require(char expected) {
        if (!passes(expected)) throw unusual();
    }

    void requireEnd() {
        if (at != bytes.length) throw unusual();
    }

    /** A string of printable ASCII in which nothing is escaped. */
    String string() {
        require('"');
        int from = at;
        while (at < bytes.length && bytes[at] != '"') {
            byte c = bytes[at++];
            if (c < ' ' || c > '~' || c == '\\') throw unusual();
        }
        var text = new String(bytes, from, at - from, ISO_8859_1);
        require('"');
        return text;
    }

    /** A whole number of up to 18 digits. */
    long number() {
        boolean negative = passes('-');
        int from = at;
        long number = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') number = number * 10 + bytes[at++] - '0';
        int digits = at - from;
        if (digits == 0 || digits > LONG_DIGITS || bytes[from] == '0' && (digits > 1 || negative)) throw unusual();
        return negative ? -number : number;
    }

    UUID uuid() {
        require('"');
        if (at + UUID_LENGTH >= bytes.length) throw unusual();
        long high = hex(8);
        require('-');
        high = high << 16 | hex(4);
        require('-');
        high = high << 16 | hex(4);
        require('-');
        long low = hex(4);
        require('-');
        low = low << 48 | hex(12);
        require('"');
        return new UUID(high, low);
    }

    Instant moment() {
        String text = string();
        var moment = Times.parse(text);
        if (!Times.text(moment).equals(text)) throw unusual();
        return moment;
    }

    /** A value that is written as it says itself. */
    Object spelt(Function<String, Object> parse) {
        String text = string();
        var value = parse.apply(text);
        if (!value.toString().equals(text)) throw unusual();
        return value;
    }

    private long hex(int digits) {
        long number = 0;
        for (int end = at + digits; at < end; at++) {
            byte c = bytes[at];
            if (c >= '0' && c <= '9') number = number << 4 | c - '0';
            else if (c >= 'a' && c <= 'f') number = number << 4 | c - 'a' + 10;
            else throw unusual();
        }
        return number;
    }
}
