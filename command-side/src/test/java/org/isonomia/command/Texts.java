package org.isonomia.command;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.Input.Fault.TOO_LONG;
import static org.isonomia.command.Input.Fault.UNREADABLE_CHARACTERS;

import java.util.List;

/** Texts at and beyond the limits of a text field. */
final class Texts {
    record Bad(String text, Input.Fault fault) {}

    private Texts() {}

    static List<Bad> bad(int longest) {
        return List.of(
                new Bad(null, MISSING),
                new Bad("", MISSING),
                new Bad(" \t\n ", MISSING),
                new Bad("\u00a0\u2003", MISSING),
                new Bad("\u200b\u200d\ufeff", MISSING),
                new Bad("x".repeat(longest + 1), TOO_LONG),
                new Bad("\ud83d\uddf3".repeat(longest + 1), TOO_LONG),
                new Bad("x".repeat(1_000_000), TOO_LONG),
                new Bad("a\u0000b", UNREADABLE_CHARACTERS),
                new Bad("a\u001bb", UNREADABLE_CHARACTERS),
                new Bad("a\u0085b", UNREADABLE_CHARACTERS),
                new Bad("a\ud83d", UNREADABLE_CHARACTERS));
    }

    static List<String> good(int longest) {
        return List.of(
                "x",
                "x".repeat(longest),
                "\ud83d\uddf3".repeat(longest),
                "one\r\ntwo\tthree",
                "\u05d0\u05d1\u05d2",
                "<script>'; drop table entry;--");
    }
}
