package org.isonomia.web.polls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.polls.PollOption;
import org.isonomia.query.polls.ballotbox.BallotsQuery.Paper;
import org.isonomia.rules.counting.Choice;
import org.isonomia.web.page.Csv;

/**
 * Ballots as a table: the entry that cast each, its voter's id, whether it is blank, and below each option its mark: 1
 * where it was chosen or approved, its rank from 1, or its points.
 */
final class BallotsCsv {
    private BallotsCsv() {}

    static String of(List<PollOption> options, List<Paper> papers) {
        var head = new ArrayList<>(List.of("entry", "voter", "blank"));
        options.forEach(option -> head.add(Csv.words(option.title())));
        var csv = new Csv().line(head);
        for (var paper : papers) {
            var marks = marks(paper.choice());
            var line = new ArrayList<>(List.of(
                    Long.toString(paper.position()),
                    paper.voter().value(),
                    paper.choice() instanceof Choice.Blank ? "1" : ""));
            options.forEach(option -> line.add(marks.getOrDefault(option.id(), "")));
            csv.line(line);
        }
        return csv.toString();
    }

    private static Map<String, String> marks(Choice choice) {
        var marks = new HashMap<String, String>();
        switch (choice) {
            case Choice.Blank blank -> {}
            case Choice.One one -> marks.put(one.option(), "1");
            case Choice.Approved approved -> approved.options().forEach(option -> marks.put(option, "1"));
            case Choice.Ranked ranked -> {
                for (int rank = 0; rank < ranked.ranks().size(); rank++)
                    for (String option : ranked.ranks().get(rank)) marks.put(option, Integer.toString(rank + 1));
            }
            case Choice.Scored scored ->
                scored.points().forEach((option, points) -> marks.put(option, points.toString()));
        }
        return marks;
    }
}
