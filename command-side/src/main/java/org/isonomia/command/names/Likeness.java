package org.isonomia.command.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a name looks like: its skeleton by Unicode TR 39 as it is written, in small letters and in capitals. Two names
 * look alike when any of the three is the same, so that neither another alphabet nor another case tells them apart.
 */
public record Likeness(String written, String small, String capital) {
    private static final SpoofChecker CONFUSABLES =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** One combining mark after another of the same kind is drawn over it. */
    private static final Pattern REPEATED_MARK = Pattern.compile("(\\p{Mn})\\1+");

    private static final int DOT_ABOVE = 0x307;

    public static Likeness of(String name) {
        String plain = plain(name);
        return new Likeness(
                skeleton(plain),
                skeleton(UCharacter.foldCase(plain, true)),
                skeleton(UCharacter.toUpperCase(ULocale.ROOT, plain)));
    }

    public boolean isThatOf(Likeness other) {
        return written.equals(other.written) || small.equals(other.small) || capital.equals(other.capital);
    }

    public boolean isThatOf(String name) {
        return isThatOf(of(name));
    }

    /** To be stored or digested: two names look alike when they share one of these. */
    public Set<String> keys() {
        return Set.of("written " + written, "small " + small, "capital " + capital);
    }

    /** What stays of a text when what cannot be seen is gone. */
    public static String plain(String text) {
        String compatible = Normalizer2.getNFKCInstance().normalize(text);
        var seen = new StringBuilder();
        compatible
                .codePoints()
                .filter(each -> !NameCharacters.isIgnorable(each))
                .forEach(seen::appendCodePoint);
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    private static String skeleton(String plain) {
        String apart = withoutHiddenDots(Normalizer2.getNFDInstance().normalize(plain));
        String visible = REPEATED_MARK.matcher(apart).replaceAll("$1");
        return CONFUSABLES.getBidiSkeleton(direction(visible), visible);
    }

    /** A dot above an i is drawn where the i has its own. */
    private static String withoutHiddenDots(String apart) {
        var shown = new StringBuilder();
        int before = 0;
        for (int character : apart.codePoints().toArray()) {
            if (character == DOT_ABOVE && UCharacter.hasBinaryProperty(before, UProperty.SOFT_DOTTED)) continue;
            shown.appendCodePoint(character);
            before = character;
        }
        return shown.toString();
    }

    /** Names are shown in an element of their own, in the direction of their first letter. */
    private static int direction(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL ? Bidi.RTL : Bidi.LTR;
    }
}
