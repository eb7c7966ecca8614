package org.isonomia.query.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text, and where they stand in it. PostgreSQL is handed nothing but folded words with blanks between them,
 * so that what it finds depends neither on the locale of a database nor on what its parser takes for tags, hosts or paths.
 *
 * @param text without what nobody sees: control and format characters
 */
record Tokens(String text, List<Token> tokens) {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
    /** Scripts without blanks between words are searched by their letters. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

    private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final Map<String, String> PLAIN =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ı", "i");
    private static final Pattern TO_PLAIN = Pattern.compile("[" + String.join("", PLAIN.keySet()) + "]");

    record Token(int from, int to) {}

    static Tokens of(String written) {
        String text = UNSEEN.matcher(written).replaceAll("");
        var tokens = WORD.matcher(text)
                .results()
                .map(found -> new Token(found.start(), found.end()))
                .toList();
        return new Tokens(text, tokens);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** In small letters and without the accents of Latin letters. */
    String folded() {
        return tokens.stream().map(this::word).map(Tokens::fold).collect(Collectors.joining(" "));
    }

    /** In small letters, with their accents: as lists of stop words have them. */
    String small() {
        return tokens.stream().map(this::word).map(Tokens::small).collect(Collectors.joining(" "));
    }

    private String word(Token token) {
        return text.substring(token.from, token.to);
    }

    private static String small(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String fold(String word) {
        String apart = Normalizer.normalize(small(word), Normalizer.Form.NFD);
        String bare = Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        return TO_PLAIN.matcher(bare).replaceAll(found -> PLAIN.get(found.group()));
    }
}
