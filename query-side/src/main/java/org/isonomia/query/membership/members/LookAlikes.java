package org.isonomia.query.membership.members;

import java.util.Set;

/** When two names look alike. Whoever wires the views says so. */
public interface LookAlikes {
    /** Two names look alike when they share one of these. */
    Set<String> keys(String name);

    /** The one key of a handle, which is in small letters. */
    String key(String handle);
}
