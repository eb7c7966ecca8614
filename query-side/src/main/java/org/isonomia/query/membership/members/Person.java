package org.isonomia.query.membership.members;

import java.util.Optional;
import org.isonomia.events.MemberId;

/**
 * Someone as others see them.
 *
 * @param name absent when erased
 * @param alike whether somebody else, present or past, has a name that looks like theirs
 */
public record Person(MemberId id, Optional<String> name, Optional<String> handle, boolean alike) {
    /** The name, with the handle where the name alone could be another's; absent when erased. */
    public Optional<String> distinctly() {
        return alike
                ? name.map(known -> known + handle.map(h -> " (@" + h + ")").orElse(""))
                : name;
    }
}
