package org.isonomia.web.circles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.CircleId;
import org.isonomia.query.circles.tree.CircleLine;

/** A circle with those that lie in it, as far as one page has them. */
public record Branch(CircleLine circle, List<Branch> circles) {
    /** @param lines each after what it lies in; what that is can be on an earlier page */
    static List<Branch> of(List<CircleLine> lines) {
        var roots = new ArrayList<Branch>();
        Map<CircleId, Branch> known = new HashMap<>();
        for (CircleLine line : lines) {
            var branch = new Branch(line, new ArrayList<>());
            known.put(line.id(), branch);
            line.parent().map(known::get).ifPresentOrElse(outer -> outer.circles.add(branch), () -> roots.add(branch));
        }
        return roots;
    }
}
