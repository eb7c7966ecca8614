package org.isonomia.audit.explain;

import java.util.stream.Collectors;
import org.isonomia.rules.counting.Choice;

/** What a ballot says, by the ids of its options. */
final class ChoiceWords {
    private ChoiceWords() {}

    static String of(Choice choice) {
        return switch (choice) {
            case Choice.Blank ignored -> "blank";
            case Choice.One one -> one.option();
            case Choice.Approved approved -> String.join(", ", approved.options());
            case Choice.Ranked ranked ->
                ranked.ranks().stream().map(rank -> String.join(" = ", rank)).collect(Collectors.joining(" > "));
            case Choice.Scored scored ->
                scored.points().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
        };
    }
}
