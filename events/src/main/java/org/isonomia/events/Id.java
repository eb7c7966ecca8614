package org.isonomia.events;

/** An opaque id, safe in URLs, tags and file names. It tells what it names by its prefix and nothing else. */
public interface Id {
    int LONGEST = 40;

    String value();

    /** @throws IllegalArgumentException if {@code value} is not {@code prefix} followed by 1 to 40 URL-safe characters */
    static void check(String prefix, String value) {
        int length = value.length() - prefix.length();
        boolean well = value.startsWith(prefix) && length > 0 && length <= LONGEST;
        for (int i = prefix.length(); well && i < value.length(); i++) well = urlSafe(value.charAt(i));
        if (!well) throw new IllegalArgumentException("not an id beginning with " + prefix);
    }

    private static boolean urlSafe(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }
}
