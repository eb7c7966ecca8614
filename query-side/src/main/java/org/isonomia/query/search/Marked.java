package org.isonomia.query.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** A text, or a part of one, in pieces: those that were searched for, and those between them. */
public record Marked(List<Piece> pieces) {
    /** Words that an excerpt shows, and how many of them stand before the first that was searched for. */
    private static final int WORDS = 36;

    private static final int BEFORE = 8;

    /** What Markdown adds to words. */
    private static final Pattern MARKUP = Pattern.compile("[*_`#>|]+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public record Piece(String text, boolean found) {}

    /** All of it. @param found the places of words that were searched for */
    static Marked whole(Tokens tokens, BitSet found) {
        return new Marked(pieces(
                tokens, found, 0, tokens.tokens().size(), 0, tokens.text().length(), false));
    }

    /** Where most of what was searched for stands close together; the beginning when nothing of it does. */
    static Marked excerpt(Tokens tokens, BitSet found) {
        int count = tokens.tokens().size();
        int first = begin(found);
        int last = Math.min(count, first + WORDS);
        int from = first == 0 ? 0 : tokens.tokens().get(first).from();
        int to = last == count
                ? tokens.text().length()
                : tokens.tokens().get(last - 1).to();
        var pieces = new ArrayList<>(pieces(tokens, found, first, last, from, to, true));
        if (first > 0) pieces.addFirst(new Piece("… ", false));
        if (last < count) pieces.add(new Piece(" …", false));
        return new Marked(List.copyOf(pieces));
    }

    private static int begin(BitSet found) {
        int best = 0;
        int most = 0;
        for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
            int within = found.get(at, at + WORDS - BEFORE).cardinality();
            if (within <= most) continue;
            most = within;
            best = at;
        }
        return Math.max(0, best - BEFORE);
    }

    private static List<Piece> pieces(
            Tokens tokens, BitSet found, int first, int last, int from, int to, boolean plain) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (int i = first; i < last; i++) {
            if (!found.get(i)) continue;
            var token = tokens.tokens().get(i);
            add(pieces, tokens.text().substring(at, token.from()), plain);
            pieces.add(new Piece(tokens.text().substring(token.from(), token.to()), true));
            at = token.to();
        }
        add(pieces, tokens.text().substring(at, to), plain);
        return pieces;
    }

    private static void add(List<Piece> pieces, String between, boolean plain) {
        String bare = plain ? MARKUP.matcher(between).replaceAll("") : between;
        String text = BLANKS.matcher(bare).replaceAll(" ");
        if (!text.isEmpty()) pieces.add(new Piece(text, false));
    }

    /** The same without the marks. */
    public String text() {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text));
        return text.toString();
    }
}
