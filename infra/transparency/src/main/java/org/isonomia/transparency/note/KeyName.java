package org.isonomia.transparency.note;

import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;

/** Names of keys, and of logs, which are named like their key (C2SP signed-note, tlog-checkpoint). */
public final class KeyName {
    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    /** @throws RejectedException {@link Fault#KEY_NAME} when it is empty or has a space, a control character or a plus */
    public static String check(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(KeyName::isRefused))
            throw new RejectedException(Fault.KEY_NAME, "'" + name.strip() + "'");
        return name;
    }

    private static boolean isRefused(int character) {
        return character == '+'
                || character == NEXT_LINE
                || Character.isISOControl(character)
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character);
    }
}
