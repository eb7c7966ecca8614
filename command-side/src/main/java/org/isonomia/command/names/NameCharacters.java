package org.isonomia.command.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.util.VersionInfo;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which characters a name may consist of: such that every reader sees each of them, and sees them in the order in which
 * they are stored. Only characters of {@link #NEWEST} count as known: all Java that this program runs on knows them, so
 * that everybody who replays a log normalises a name alike (Unicode's stability policy covers assigned characters only).
 */
public final class NameCharacters {
    static final VersionInfo NEWEST = VersionInfo.getInstance(15);

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int BLANK_BRAILLE = 0x2800;

    /** Scripts in which a joiner changes how a word is written (RFC 5892 appendix A, without its look at each letter). */
    private static final Set<UnicodeScript> JOINING = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.NKO,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private NameCharacters() {}

    /** Whether nothing of it can be seen. */
    public static boolean blank(String text) {
        return text.codePoints()
                .allMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each) || isIgnorable(each));
    }

    /** Whether it has control characters, line breaks, or what no reader's program can be expected to know. */
    public static boolean unreadable(String name) {
        return name.codePoints().anyMatch(each -> switch (Character.getType(each)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            default -> !isIgnorable(each) && !isKnown(each);
        });
    }

    /**
     * What cannot be seen in it, or reorders what can: {@code U+200B}. Joiners stand where a script or an emoji needs
     * them.
     */
    public static List<String> invisible(String text) {
        int[] points = text.codePoints().toArray();
        var found = new LinkedHashSet<String>();
        for (int at = 0; at < points.length; at++)
            if (isIgnorable(points[at]) && !isNeeded(points, at))
                found.add(String.format(Locale.ROOT, "U+%04X", points[at]));
        return List.copyOf(found);
    }

    static boolean isIgnorable(int character) {
        return character == BLANK_BRAILLE
                || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.hasBinaryProperty(character, UProperty.BIDI_CONTROL)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isKnown(int character) {
        var age = UCharacter.getAge(character);
        return age.getMajor() > 0 && age.compareTo(NEWEST) <= 0;
    }

    private static boolean isNeeded(int[] points, int at) {
        if (at == 0) return false;
        int before = points[at - 1];
        int after = at + 1 < points.length ? points[at + 1] : 0;
        return switch (points[at]) {
            case ZERO_WIDTH_NON_JOINER -> joins(before) && Character.isLetter(after);
            case ZERO_WIDTH_JOINER ->
                joins(before) && Character.isLetter(after)
                        || (isPicture(before) || before == EMOJI_STYLE) && isPicture(after);
            case TEXT_STYLE, EMOJI_STYLE -> isPicture(before) || after == KEYCAP;
            default -> false;
        };
    }

    private static boolean joins(int character) {
        return JOINING.contains(UnicodeScript.of(character));
    }

    private static boolean isPicture(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.MATH_SYMBOL -> true;
            default -> false;
        };
    }
}
