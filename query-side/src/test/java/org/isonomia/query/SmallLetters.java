package org.isonomia.query;

import java.util.Locale;
import java.util.Set;
import org.isonomia.query.membership.members.LookAlikes;

/** Names look alike when they differ in case only, or by a Cyrillic a. */
public final class SmallLetters implements LookAlikes {
    public static final LookAlikes ALIKE = new SmallLetters();

    @Override
    public Set<String> keys(String name) {
        return Set.of(key(name));
    }

    @Override
    public String key(String handle) {
        return handle.toLowerCase(Locale.ROOT).replace('\u0430', 'a');
    }
}
