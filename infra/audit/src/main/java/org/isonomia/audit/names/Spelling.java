package org.isonomia.audit.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be said of a name's characters by this Java alone: which of them nobody can see, and when two names are one
 * but for width, case, spaces and what cannot be seen. Names that merely look alike are told apart when they are given,
 * with data that grows with Unicode, and are not looked for here.
 */
public final class Spelling {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Scripts without joiners. */
    private static final Set<UnicodeScript> APART = Set.of(
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW);

    /** Default_Ignorable_Code_Point of Unicode 15, and the blank of Braille: first and last of each range. */
    private static final int[][] IGNORABLE = {
        {0xAD, 0xAD},
        {0x34F, 0x34F},
        {0x61C, 0x61C},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x200B, 0x200F},
        {0x202A, 0x202E},
        {0x2060, 0x206F},
        {0x2800, 0x2800},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFF8},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE0FFF}
    };

    private Spelling() {}

    /** The first character that no name has, as {@code U+202E}. */
    public static Optional<String> fault(String name) {
        int[] points = name.codePoints().toArray();
        for (int at = 0; at < points.length; at++)
            if (isForbidden(points, at)) return Optional.of("U+%04X".formatted(points[at]));
        return Optional.empty();
    }

    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** What stays of a name when what nobody can see is gone. */
    static String visible(String name) {
        var seen = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(each -> !isDefaultIgnorable(each))
                .forEach(seen::appendCodePoint);
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    private static String plain(String name) {
        var seen = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(each -> !isIgnorable(each))
                .forEach(seen::appendCodePoint);
        String folded = seen.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return SPACES.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isForbidden(int[] points, int at) {
        int before = at == 0 ? 0 : points[at - 1];
        int after = at + 1 == points.length ? 0 : points[at + 1];
        return switch (points[at]) {
            case 0x200C, 0x200D -> after == 0 || !joins(before) && !isSymbol(before) && before != 0xFE0F;
            case 0xFE0E, 0xFE0F -> !isSymbol(before) && after != 0x20E3;
            default ->
                isIgnorable(points[at])
                        || switch (Character.getType(points[at])) {
                            case Character.CONTROL,
                                    Character.LINE_SEPARATOR,
                                    Character.PARAGRAPH_SEPARATOR,
                                    Character.SURROGATE,
                                    Character.PRIVATE_USE -> true;
                            default -> false;
                        };
        };
    }

    private static boolean isIgnorable(int character) {
        return isDefaultIgnorable(character) || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isDefaultIgnorable(int character) {
        for (int[] range : IGNORABLE) if (character >= range[0] && character <= range[1]) return true;
        return false;
    }

    private static boolean joins(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> !APART.contains(UnicodeScript.of(character));
            default -> false;
        };
    }

    private static boolean isSymbol(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.MATH_SYMBOL -> true;
            default -> false;
        };
    }
}
