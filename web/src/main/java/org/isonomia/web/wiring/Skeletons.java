package org.isonomia.web.wiring;

import java.util.Set;
import org.isonomia.command.names.Likeness;
import org.isonomia.query.membership.members.LookAlikes;

/** Names look alike to the views as they do to decisions. */
final class Skeletons implements LookAlikes {
    @Override
    public Set<String> keys(String name) {
        return Likeness.of(name).keys();
    }

    @Override
    public String key(String handle) {
        return Likeness.of(handle).small();
    }
}
