package org.isonomia.audit.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Commands and their entries: none lost that was acknowledged, none carried out twice. */
final class Acts {
    private final List<Finding> findings = new ArrayList<>();
    private final Map<UUID, List<Logged>> done = new HashMap<>();

    private Acts() {}

    static List<Finding> check(List<Logged> log, Collection<Acknowledged> acknowledged) {
        var acts = new Acts();
        for (var entry : log) {
            var command = entry.recorded().stamp().command();
            if (command != null)
                acts.done.computeIfAbsent(command, first -> new ArrayList<>()).add(entry);
        }
        acts.done.forEach(acts::requireOnce);
        acknowledged.forEach(acts::requireThere);
        return acts.findings;
    }

    /** A command's entries follow one another and are numbered from 0. */
    private void requireOnce(UUID command, List<Logged> entries) {
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.recorded().stamp().ordinal() == i
                    && entry.position() == entries.getFirst().position() + i) continue;
            findings.add(new Finding(
                    Rule.NOTHING_IS_DONE_TWICE,
                    "command " + command + " did something at "
                            + entries.getFirst().position() + " and again at " + entry.position()));
            return;
        }
    }

    private void requireThere(Acknowledged told) {
        if (told.position() < 0) return;
        var entries = done.getOrDefault(told.command(), List.of());
        boolean there = !entries.isEmpty() && entries.getLast().position() == told.position();
        var leaves = entries.stream().map(entry -> entry.leaf().toString()).toList();
        if (there && (told.leafHashes().isEmpty() || told.leafHashes().equals(leaves))) return;
        findings.add(new Finding(
                Rule.ACKNOWLEDGED_IS_THERE_ONCE,
                "command " + told.command() + " was acknowledged at " + told.position() + " and is at "
                        + entries.stream().map(Logged::position).toList()
                        + (there ? " with other bytes" : "")));
    }
}
