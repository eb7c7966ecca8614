package org.isonomia.audit.count;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.rules.counting.CountSheet;
import tools.jackson.databind.node.ObjectNode;

/**
 * What counting a case came to.
 *
 * @param json what is printed: figures under the keys the method's literature uses
 * @param parts the figures as tables, for people
 * @param remarks what a reader must know to trust the count, for instance a parameter that was not read
 */
public record Recount(ObjectNode json, List<CountSheet.Part> parts, List<String> remarks) {
    public Recount {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    public static Recount of(CaseFile file, CountSheet sheet) {
        return new Recount(SheetJson.of(file, sheet), sheet.parts(), List.of());
    }

    public Recount remarking(List<String> more) {
        var all = new ArrayList<>(remarks);
        all.addAll(more);
        return new Recount(json, parts, all);
    }
}
