package org.isonomia.command;

import static org.isonomia.command.Input.Fault.INVISIBLE_CHARACTERS;
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

    /** What a text may have and a name may not. */
    static List<Bad> badNames() {
        return List.of(
                new Bad("one\r\ntwo", UNREADABLE_CHARACTERS),
                new Bad("one\ttwo", UNREADABLE_CHARACTERS),
                new Bad("one\u2028two", UNREADABLE_CHARACTERS),
                new Bad("private \ue000", UNREADABLE_CHARACTERS),
                new Bad("unassigned \u0378", UNREADABLE_CHARACTERS),
                new Bad("newer than Java 21 \ud83e\udee9", UNREADABLE_CHARACTERS),
                new Bad("zero\u200bwidth", INVISIBLE_CHARACTERS),
                new Bad("joined\u200dletters", INVISIBLE_CHARACTERS),
                new Bad("soft\u00adhyphen", INVISIBLE_CHARACTERS),
                new Bad("grapheme\u034fjoiner", INVISIBLE_CHARACTERS),
                new Bad("turned \u202eround", INVISIBLE_CHARACTERS),
                new Bad("isolated \u2067 text", INVISIBLE_CHARACTERS),
                new Bad("marked\u200f", INVISIBLE_CHARACTERS),
                new Bad("styled\ufe0f letters", INVISIBLE_CHARACTERS),
                new Bad("Hangul\u3164filler", INVISIBLE_CHARACTERS),
                new Bad("blank \u2800 Braille", INVISIBLE_CHARACTERS),
                new Bad("tagged \udb40\udc41", INVISIBLE_CHARACTERS));
    }

    static List<String> goodNames(int longest) {
        return List.of(
                "x",
                "x".repeat(longest),
                "\u05d0\u05d1\u05d2",
                "\u0646\u0639\u0645\u062a\u200c\u0627\u0644\u0644\u0647",
                "\u0dc1\u0dca\u200d\u0dbb\u0dd3",
                "Sun \u2600\ufe0f",
                "1\ufe0f\u20e3",
                "\ud83d\udc69\ud83c\udffd\u200d\ud83c\udf3e",
                "<script>'; drop table entry;--");
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
