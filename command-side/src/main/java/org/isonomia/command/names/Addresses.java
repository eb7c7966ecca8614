package org.isonomia.command.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** E-mail addresses as they are compared: those that differ only by what cannot be seen are one. */
public final class Addresses {
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI);
    private static final int LAST_ASCII = 0x7F;

    /** Ends a label of a domain as a full stop does (UTS 46). */
    private static final char IDEOGRAPHIC_STOP = '\u3002';

    private Addresses() {}

    /**
     * NFKC, without what cannot be seen, in small letters, the domain as it is asked of the DNS (UTS 46). An address to
     * write to.
     */
    public static String normal(String address) {
        String plain = UCharacter.foldCase(Likeness.plain(address), true);
        String folded = Normalizer2.getNFKCInstance().normalize(plain);
        int at = folded.lastIndexOf('@');
        String whole = at < 0 ? folded : folded.substring(0, at + 1) + domain(folded.substring(at + 1));
        return whole.toLowerCase(Locale.ROOT);
    }

    /**
     * The same for addresses that look alike by letters of other alphabets. Letters of ASCII stay what they are: a
     * {@code l} and a {@code 1} tell two people apart everywhere.
     */
    public static String likeness(String address) {
        String plain = UCharacter.foldCase(Likeness.plain(address), true).replace(IDEOGRAPHIC_STOP, '.');
        var alike = new StringBuilder();
        plain.codePoints().forEach(each -> {
            if (each <= LAST_ASCII) alike.appendCodePoint(each);
            else alike.append(Likeness.of(Character.toString(each)).written());
        });
        return normal(alike.toString());
    }

    private static String domain(String domain) {
        var faults = new IDNA.Info();
        var ascii = new StringBuilder();
        DOMAINS.nameToASCII(domain, ascii, faults);
        return faults.hasErrors() ? domain : ascii.toString();
    }
}
