package org.isonomia.web.community;

import java.util.List;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.web.page.Page;
import org.jspecify.annotations.Nullable;

/** What changes between two procedures, in sentences. @param gone of the one before @param come of the one after */
public record ProcedureChange(List<String> gone, List<String> come) {
    /** @param before absent where it is not known: then all of the new one comes @param members what quorums come to is told for as many */
    public static ProcedureChange between(
            Page page, long members, DecisionKind kind, @Nullable Procedure before, Procedure after) {
        var words = new ProcedureWords(page, members);
        var old = before == null ? List.<String>of() : words.of(kind, before);
        var next = words.of(kind, after);
        return new ProcedureChange(
                old.stream().filter(sentence -> !next.contains(sentence)).toList(),
                next.stream().filter(sentence -> !old.contains(sentence)).toList());
    }
}
