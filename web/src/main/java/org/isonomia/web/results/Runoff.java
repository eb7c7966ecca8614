package org.isonomia.web.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountSheet.Figure;
import org.isonomia.rules.counting.CountSheet.Totals;
import org.isonomia.web.page.Share;

/**
 * The run-off of the two with the highest sums of scores: how many ballots score one of them higher. One for each seat.
 *
 * @param first whom more ballots score higher; of two that are level, the elected
 * @param equal how many score both the same
 */
public record Runoff(Side first, Side second, String equal) {
    static final String NAME = "runoff";

    /** @param votes as the sheet has them */
    public record Side(String option, String votes) {}

    static List<Runoff> of(CountSheet sheet) {
        var runoffs = new ArrayList<Runoff>();
        for (var part : sheet.parts())
            if (part instanceof Totals votes
                    && isOne(votes.name())
                    && votes.amounts().size() == 2)
                equal(sheet, votes.name()).ifPresent(equal -> runoffs.add(between(sides(sheet, votes), equal)));
        return List.copyOf(runoffs);
    }

    /** The name of the first seat's, or of a later one's, which bears its number. */
    private static boolean isOne(String name) {
        return name.equals(NAME) || name.startsWith(NAME + "_");
    }

    private static Optional<String> equal(CountSheet sheet, String name) {
        String wanted = NAME + "_equal" + name.substring(NAME.length());
        return sheet.parts().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(figure -> figure.name().equals(wanted))
                .map(Figure::value)
                .findFirst();
    }

    private static List<Side> sides(CountSheet sheet, Totals votes) {
        return votes.amounts().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, String> side) -> -Amount.length(side.getValue()))
                        .thenComparing(side -> !sheet.winners().contains(side.getKey())))
                .map(side -> new Side(side.getKey(), side.getValue()))
                .toList();
    }

    private static Runoff between(List<Side> sides, String equal) {
        return new Runoff(sides.getFirst(), sides.getLast(), equal);
    }

    /** Of all ballots with scores: for the first, without a preference, for the second. */
    public List<Share> shares() {
        var parts = List.of(Amount.length(first.votes), Amount.length(equal), Amount.length(second.votes));
        double whole = parts.stream().mapToDouble(Double::doubleValue).sum();
        return Share.of(whole, List.of("yes", "abstain", "no"), parts);
    }
}
