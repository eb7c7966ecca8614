package org.isonomia.web.polls;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isonomia.events.polls.PollOption;
import org.isonomia.rules.counting.Choice;

/**
 * Rankings in BLT, the format of Wichmann and Hill's STV program as OpaVote extends it: {@code 2=3} for equal ranks,
 * {@code -} for a skipped one. Equal ballots are one line with their number, in no order in which they were cast.
 */
final class BallotsBlt {
    private BallotsBlt() {}

    /** @param rankings ranked or blank, each with how often it was cast */
    static String of(String title, List<PollOption> options, int seats, Map<Choice, Long> rankings) {
        var ids = options.stream().map(PollOption::id).toList();
        var lines = new TreeMap<String, Long>();
        rankings.forEach((choice, cast) -> lines.merge(marks(choice, ids), cast, Long::sum));
        var text = new StringBuilder()
                .append(options.size())
                .append(' ')
                .append(seats)
                .append('\n');
        lines.forEach((marks, cast) -> text.append(cast).append(marks).append(" 0\n"));
        text.append("0\n");
        options.forEach(option -> text.append(quoted(option.title())));
        return text.append(quoted(title)).toString();
    }

    private static String marks(Choice choice, List<String> ids) {
        if (!(choice instanceof Choice.Ranked ranked)) return "";
        return ranked.ranks().stream()
                .map(rank -> rank.isEmpty()
                        ? " -"
                        : rank.stream()
                                .map(option -> Integer.toString(ids.indexOf(option) + 1))
                                .collect(joining("=", " ", "")))
                .collect(joining());
    }

    /** The format has no sign for a quotation mark within quotation marks. */
    private static String quoted(String words) {
        return '"' + words.replace('"', '\'').replaceAll("\\s+", " ") + "\"\n";
    }
}
