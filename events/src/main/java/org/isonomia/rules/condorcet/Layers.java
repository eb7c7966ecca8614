package org.isonomia.rules.condorcet;

import java.util.ArrayList;
import java.util.List;

/** A ranking from who is before whom: those that nobody left is before, then the same of the rest. */
final class Layers {
    /** Whether the option of one index comes before that of another. */
    interface Before {
        boolean test(int one, int other);
    }

    private Layers() {}

    /** In a cycle, where everyone has someone before them, all that are left are equal. */
    static List<List<String>> of(List<String> options, Before before) {
        var layers = new ArrayList<List<String>>();
        var left = new ArrayList<Integer>();
        for (int option = 0; option < options.size(); option++) left.add(option);
        while (!left.isEmpty()) {
            var first = left.stream()
                    .filter(one -> left.stream().noneMatch(other -> before.test(other, one)))
                    .toList();
            var layer = first.isEmpty() ? List.copyOf(left) : first;
            layers.add(layer.stream().map(options::get).toList());
            left.removeAll(layer);
        }
        return layers;
    }
}
