package org.isonomia.command.guard.planted;

/** Depends on the charset and the language of the machine it runs on. */
final class Local {
    static byte[] shout(String text) {
        return text.toUpperCase().getBytes();
    }

    private Local() {}
}
