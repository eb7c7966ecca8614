package org.isonomia.audit.fold;

import java.util.List;
import org.isonomia.audit.deciding.Rival;
import org.isonomia.events.polls.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * What a binding poll is about, as the entries before it have it.
 *
 * @param proposals one, or the rivals in ballot order
 * @param occasion absent when entries of version 1 did not say
 */
record Matter(
        String question, List<Rival> proposals, @Nullable Occasion occasion) {
    boolean isOne() {
        return proposals.size() == 1;
    }
}
