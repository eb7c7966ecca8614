package org.isonomia.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;

/** Reads the smallest parts of the formats, each in its one allowed form. */
public final class StrictText {
    private StrictText() {}

    /** @throws RejectedException {@link Fault#NOT_UTF8} */
    public static String utf8(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new RejectedException(Fault.NOT_UTF8, "byte sequences that are not UTF-8");
        }
    }

    /** A non-negative decimal without leading zeros. @throws RejectedException {@link Fault#NUMBER_FORM} */
    public static long number(String text) {
        if (!text.matches("0|[1-9][0-9]{0,18}")) throw new RejectedException(Fault.NUMBER_FORM, quoted(text));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new RejectedException(Fault.NUMBER_FORM, quoted(text));
        }
    }

    /** Standard base64 (RFC 4648 §4) in its canonical form. @throws RejectedException {@link Fault#BASE64_FORM} */
    public static byte[] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            // The JDK lets padding be left out and ignores the bits after the last byte.
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException e) {
            throw new RejectedException(Fault.BASE64_FORM, quoted(text));
        }
        throw new RejectedException(Fault.BASE64_FORM, quoted(text));
    }

    /** For messages: never longer than a line. */
    static String quoted(String text) {
        int most = 80;
        return "'" + (text.length() <= most ? text : text.substring(0, most) + "…") + "'";
    }
}
