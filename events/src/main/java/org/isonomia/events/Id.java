package org.isonomia.events;

import java.util.regex.Pattern;

/** An opaque id, safe in URLs, tags and file names. It tells what it names by its prefix and nothing else. */
public interface Id {
    Pattern BODY = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    String value();

    /** @throws IllegalArgumentException if {@code value} is not {@code prefix} followed by 1 to 40 URL-safe characters */
    static void check(String prefix, String value) {
        if (!value.startsWith(prefix)
                || !BODY.matcher(value.substring(prefix.length())).matches())
            throw new IllegalArgumentException("not an id beginning with " + prefix);
    }
}
