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
    private int column = 1;
    private int lineOfWord = 1;
    private int columnOfWord = 1;

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

    /** Where the last word begins, from 1. */
    int line() {
        return lineOfWord;
    }

    /** As {@link #line}, in its line. */
    int column() {
        return columnOfWord;
    }

    Kind advance() throws IOException {
        text.setLength(0);
        blanks();
        lineOfWord = line;
        columnOfWord = column;
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
        while (!text().endsWith("*/")) {
            text.setLength(0);
            blanks();
            if (next == END) throw open("*/");
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
        take();
        while (next != end) {
            if (next == END) throw open(Character.toString(end));
            text.append((char) next);
            take();
        }
        take();
        return kind;
    }

    private static UnusableCaseException open(String end) {
        return new UnusableCaseException(Fault.NOT_BLT, 0, "here begins what no " + end + " closes; add it");
    }

    private Kind word() throws IOException {
        while (next != END && !Character.isWhitespace(next) && next != '#') {
            text.append((char) next);
            take();
        }
        return Kind.WORD;
    }

    private void take() throws IOException {
        if (next == '\n') {
            line++;
            column = 1;
        } else column++;
        next = reader.read();
    }
}
