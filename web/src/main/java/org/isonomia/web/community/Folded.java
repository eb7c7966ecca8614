package org.isonomia.web.community;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.query.community.history.HistoryLine;

/** Lines of the history by day, newest first; ballots that follow upon each other are one row. */
public final class Folded {
    private static final String BALLOTS = "polls.Ballot";

    private Folded() {}

    /** @param at some moment of the day */
    public record Day(Instant at, List<Row> rows) {}

    /**
     * One line, or several ballots.
     *
     * @param line absent when ballots are folded
     * @param from the position of the oldest
     * @param to the position of the newest
     */
    public record Row(Optional<HistoryLine> line, int ballots, long from, long to, Instant at) {
        static Row of(HistoryLine line) {
            long position = line.entry().position();
            return new Row(
                    Optional.of(line),
                    isBallot(line) ? 1 : 0,
                    position,
                    position,
                    line.entry().at());
        }

        /** With a ballot that lies right before these. */
        Row and(HistoryLine older) {
            return new Row(Optional.empty(), ballots + 1, older.entry().position(), to, at);
        }
    }

    /** @param every whether ballots stay by themselves */
    static List<Day> of(List<HistoryLine> lines, ZoneId zone, boolean every) {
        var days = new ArrayList<Day>();
        LocalDate current = null;
        for (var line : lines) {
            var day = line.entry().at().atZone(zone).toLocalDate();
            if (!day.equals(current)) days.add(new Day(line.entry().at(), new ArrayList<>()));
            current = day;
            var rows = days.getLast().rows();
            boolean joins = !every
                    && isBallot(line)
                    && !rows.isEmpty()
                    && rows.getLast().ballots() > 0;
            if (joins) rows.set(rows.size() - 1, rows.getLast().and(line));
            else rows.add(Row.of(line));
        }
        return List.copyOf(days);
    }

    private static boolean isBallot(HistoryLine line) {
        return line.entry().event().startsWith(BALLOTS);
    }
}
