package org.isonomia.web.polls;

import java.util.List;
import org.isonomia.rules.forecast.Precondition;
import org.jspecify.annotations.Nullable;

/** What the API takes when a poll is opened; it may be left out. @param preconditions what must hold besides the quorum */
public record Opening(@Nullable List<Precondition> preconditions) {
    public static List<Precondition> preconditions(@Nullable Opening opening) {
        return opening == null || opening.preconditions == null ? List.of() : opening.preconditions;
    }
}
