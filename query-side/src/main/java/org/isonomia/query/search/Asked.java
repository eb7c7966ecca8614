package org.isonomia.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody searches for, as it was typed: words that all have to be there, phrases between quotation marks, and what
 * must not be there after a minus. The last word may be the beginning of one. Nothing that is typed is an error.
 */
record Asked(List<Term> terms) {
    private static final Pattern PART =
            Pattern.compile("(?<!\\S)(-?)(?:\"([^\"]*)\"|([^\\s\"]+))|\"([^\"]*)\"|([^\\s\"]+)");
    private static final Pattern QUOTATION_MARKS = Pattern.compile("[“”„‟«»＂]");
    private static final int SHORTEST_BEGINNING = 2;

    /** @param words one, or those of a phrase @param excluded whether what has it is not found @param begins whether longer words that begin so are found too */
    record Term(Tokens words, boolean excluded, boolean begins) {}

    static Asked of(String query) {
        String typed = QUOTATION_MARKS.matcher(query).replaceAll("\"");
        var terms = new ArrayList<Term>();
        var parts = PART.matcher(typed);
        while (parts.find()) {
            boolean phrase = parts.group(2) != null || parts.group(4) != null;
            boolean excluded = "-".equals(parts.group(1));
            var words = Tokens.of(first(parts.group(2), parts.group(3), parts.group(4), parts.group(5)));
            boolean last = parts.end() == typed.length();
            if (!words.isEmpty())
                terms.add(new Term(words, excluded, last && !phrase && !excluded && isLongEnough(words)));
        }
        return new Asked(List.copyOf(terms));
    }

    /** Something has to be there: what excludes only would find nearly everything. */
    boolean isEmpty() {
        return terms.stream().allMatch(Term::excluded);
    }

    private static boolean isLongEnough(Tokens words) {
        var last = words.tokens().getLast();
        return last.to() - last.from() >= SHORTEST_BEGINNING;
    }

    private static String first(String... texts) {
        for (String text : texts) if (text != null) return text;
        return "";
    }
}
