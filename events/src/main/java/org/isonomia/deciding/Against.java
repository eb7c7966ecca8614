package org.isonomia.deciding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountSheet.Matrix;

/**
 * How one rival stands against the status quo, in the matrix of a count by {@link Deciding#RIVALS}.
 *
 * @param over how many ballots prefer it
 * @param under how many prefer the status quo
 */
record Against(String option, long over, long under) {
    private static final Against NOBODY = new Against("", 0, 0);
    private static final String BEATS = "beat_matrix";

    /** In ballot order; none where no status quo stands in the sheet. */
    static List<Against> statusQuo(CountSheet sheet) {
        var rivals = new ArrayList<Against>();
        for (var part : sheet.parts()) {
            if (!(part instanceof Matrix matrix) || !matrix.name().equals(BEATS)) continue;
            int status = matrix.order().indexOf(Deciding.STATUS_QUO);
            if (status < 0) continue;
            for (int option = 0; option < matrix.order().size(); option++)
                if (option != status)
                    rivals.add(new Against(
                            matrix.order().get(option),
                            Long.parseLong(matrix.rows().get(option).get(status)),
                            Long.parseLong(matrix.rows().get(status).get(option))));
        }
        return List.copyOf(rivals);
    }

    /**
     * Whom the requirements are held against: the rival that won alone, else of those that reach the threshold, or of
     * all where none does, the one that most prefer to the status quo.
     */
    static Against lead(List<Against> rivals, CountSheet sheet, Predicate<Against> reaches) {
        if (sheet.winners().size() == 1)
            for (Against rival : rivals) if (rival.option.equals(sheet.winners().getFirst())) return rival;
        return rivals.stream()
                .max(Comparator.comparing(reaches::test).thenComparing(Against::over))
                .orElse(NOBODY);
    }
}
