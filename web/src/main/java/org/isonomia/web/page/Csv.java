package org.isonomia.web.page;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Lines as RFC 4180 has them, of cells that no spreadsheet takes for a formula. */
public final class Csv {
    /** What a formula begins with, after OWASP's "CSV Injection"; the full-width forms are read as the plain ones. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final StringBuilder text = new StringBuilder();

    /** Somebody's words: where a spreadsheet would reckon with them an apostrophe stands before them. */
    public static String words(String words) {
        boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }

    /** @param cells words through {@link #words}, or numbers as they are */
    public Csv line(List<String> cells) {
        text.append(cells.stream().map(Csv::enclosed).collect(joining(","))).append("\r\n");
        return this;
    }

    private static String enclosed(String cell) {
        boolean plain =
                cell.chars().noneMatch(letter -> letter == '"' || letter == ',' || letter == '\r' || letter == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
