package org.isonomia.rules.counting;

import java.util.List;
import java.util.Optional;
import org.isonomia.rules.counting.CountSheet.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Who is elected by a count, and which seats are tied among whom: the one value that headlines, tables, the API and the
 * auditor's program speak from. Sheets from version 2 of a rule on state it; of earlier ones, whose winners hold the
 * tied as well, it is what they leave beyond doubt.
 *
 * @param elected in the order of the sheet
 * @param tied absent when no tie stands
 */
public record Election(List<String> elected, @Nullable TiedSeats tied) {
    public Election {
        elected = List.copyOf(elected);
    }

    /** @param seats of the contest that was counted */
    public static Election of(CountSheet sheet, int seats) {
        var standing = standing(sheet);
        if (sheet.tiedSeats() != null || standing.isEmpty()) return new Election(sheet.winners(), sheet.tiedSeats());
        var tie = standing.get();
        var elected = sheet.winners().stream()
                .filter(beyondDoubt(sheet, tie)::contains)
                .toList();
        var among = sheet.winners().stream()
                .filter(winner -> !elected.contains(winner))
                .toList();
        int open = Math.min(seats - elected.size(), among.size() - 1);
        return open < 1 ? new Election(sheet.winners(), null) : new Election(elected, new TiedSeats(open, among));
    }

    /** The first tie that nothing broke. */
    public static Optional<Tie> standing(CountSheet sheet) {
        return sheet.ties().stream().filter(tie -> tie.chosen().isEmpty()).findFirst();
    }

    /** The stages of a count as far as no standing tie bears on them. */
    public static List<Stage> stages(CountSheet sheet) {
        var stages = sheet.parts().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList();
        var tie = standing(sheet);
        if (tie.isEmpty() || sheet.tiedSeats() != null) return stages;
        return stages.stream()
                .filter(stage -> stage.number() < tie.get().stage())
                .toList();
    }

    private static List<String> beyondDoubt(CountSheet sheet, Tie tie) {
        if (sheet.parts().stream().anyMatch(Stage.class::isInstance))
            return stages(sheet).stream()
                    .flatMap(stage -> stage.elected().stream())
                    .toList();
        if (tie.stage() > 0)
            return sheet.winners()
                    .subList(0, Math.min(tie.stage() - 1, sheet.winners().size()));
        return sheet.winners().stream()
                .filter(winner -> !tie.among().contains(winner))
                .toList();
    }
}
