package org.isonomia.audit.count;

import java.io.IOException;
import java.io.Reader;
import org.isonomia.audit.count.UnusableCaseException.Fault;

/**
 * The words of a BLT file, separated by white space: bare words, {@code "quoted texts"} and {@code [options ...]}.
 * Comments run from {@code #} to the end of the line, or from a word that begins with {@code /*} to one that ends with
 * {@code *&#47;}.
 */
final class BltTokens {
    private static final int END = -1;

    enum Kind {
        WORD,
        QUOTED,
        OPTION,
        END
    }

    private final Reader reader;
    private final StringBuilder text = new StringBuilder();
    private Kind kind = Kind.END;
    private int next;
    private int line = 1;

    BltTokens(Reader reader) throws IOException {
        this.reader = reader;
        next = reader.read();
        if (next == '\uFEFF') next = reader.read();
    }

    Kind kind() {
        return kind;
    }

    /** Of the last word, without its quotes or brackets. */
    String text() {
        return text.toString();
    }

    /** Where the reader stands, from 1. */
    int line() {
        return line;
    }

    Kind advance() throws IOException {
        text.setLength(0);
        blanks();
        kind = switch (next) {
            case END -> Kind.END;
            case '"' -> enclosed('"', Kind.QUOTED);
            case '[' -> enclosed(']', Kind.OPTION);
            default -> word();
        };
        if (kind != Kind.WORD || text.indexOf("/*") != 0) return kind;
        comment();
        return advance();
    }

    private void comment() throws IOException {
        int from = line;
        while (!text().endsWith("*/")) {
            text.setLength(0);
            blanks();
            if (next == END) throw open(from, "*/");
            word();
        }
    }

    private void blanks() throws IOException {
        while (next != END && (Character.isWhitespace(next) || next == '#')) {
            if (next == '#') while (next != END && next != '\n') take();
            else take();
        }
    }

    private Kind enclosed(char end, Kind kind) throws IOException {
        int from = line;
        take();
        while (next != end) {
            if (next == END) throw open(from, Character.toString(end));
            text.append((char) next);
            take();
        }
        take();
        return kind;
    }

    private static UnusableCaseException open(int from, String end) {
        return new UnusableCaseException(
                Fault.NOT_BLT, 0, "line " + from + " opens what no " + end + " closes; add it");
    }

    private Kind word() throws IOException {
        while (next != END && !Character.isWhitespace(next) && next != '#') {
            text.append((char) next);
            take();
        }
        return Kind.WORD;
    }

    private void take() throws IOException {
        if (next == '\n') line++;
        next = reader.read();
    }
}
