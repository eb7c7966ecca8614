package org.isonomia.audit.explain;

import java.util.List;
import java.util.Objects;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.DecisionKind;
import org.jspecify.annotations.Nullable;

/** Since when a clause of the charter reads as it does. */
final class Clauses {
    private Clauses() {}

    /** The version that last changed the clause; absent when no charter was ever adopted. @param charters in log order */
    static @Nullable Enacted<CharterAdopted> since(List<Enacted<CharterAdopted>> charters, DecisionKind kind) {
        Enacted<CharterAdopted> since = null;
        for (var next : charters) {
            var procedure = next.what().charter().procedures().get(kind);
            if (since == null
                    || !Objects.equals(since.what().charter().procedures().get(kind), procedure)) since = next;
        }
        return since;
    }
}
