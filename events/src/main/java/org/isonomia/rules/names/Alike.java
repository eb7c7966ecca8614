package org.isonomia.rules.names;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * {@code alike/1}: two names look alike that are drawn the same as they are written, in small letters, or in capitals.
 * What takes effect depends on it, so it needs nothing that grows with Unicode.
 */
public final class Alike {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** One combining mark after another of the same kind is drawn over it. */
    private static final Pattern REPEATED_MARK = Pattern.compile("(\\p{Mn})\\1+");

    /** A dot above a letter that has its own: i, j, those of Cyrillic, and those with a stroke. */
    private static final Pattern HIDDEN_DOT = Pattern.compile("([ij\u0456\u0458\u0268\u0249])\u0307");

    /** Default_Ignorable_Code_Point of Unicode 15, and the blank of Braille: first and last of each range. */
    private static final int[] IGNORABLE = {
        0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F, 0x202A,
        0x202E, 0x2060, 0x206F, 0x2800, 0x2800, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0,
        0xFFF8, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    private Alike() {}

    public static boolean are(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        return drawn(first).equals(drawn(second))
                || drawn(small(first)).equals(drawn(small(second)))
                || drawn(capital(first)).equals(drawn(capital(second)));
    }

    private static String plain(String name) {
        var seen = new StringBuilder();
        Normalizer.normalize(name, Form.NFKC)
                .codePoints()
                .filter(each -> !isIgnorable(each))
                .forEach(seen::appendCodePoint);
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    private static String small(String plain) {
        return capital(plain).toLowerCase(Locale.ROOT);
    }

    private static String capital(String plain) {
        return plain.toUpperCase(Locale.ROOT);
    }

    private static String drawn(String plain) {
        String apart = Normalizer.normalize(plain, Form.NFD);
        String visible = REPEATED_MARK
                .matcher(HIDDEN_DOT.matcher(apart).replaceAll("$1"))
                .replaceAll("$1");
        var drawn = new StringBuilder();
        visible.codePoints().forEach(each -> drawn.append(Confusables.prototype(each)));
        return Normalizer.normalize(drawn, Form.NFD);
    }

    private static boolean isIgnorable(int character) {
        for (int at = 0; at < IGNORABLE.length; at += 2)
            if (character >= IGNORABLE[at] && character <= IGNORABLE[at + 1]) return true;
        return false;
    }
}
