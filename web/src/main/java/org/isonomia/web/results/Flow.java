package org.isonomia.web.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isonomia.rules.counting.CountSheet.Stage;

/**
 * A count in stages, drawn as votes that flow from stage to stage: one column a stage, one box an option, as high as its
 * votes; between the columns what stayed and, in marigold, what moved. Every height is that of the sheet.
 *
 * @param width of the drawing; so is height, in its own units
 * @param heads where the stages' numbers stand
 */
public record Flow(double width, double height, List<Box> boxes, List<Band> bands, List<Head> heads) {
    private static final double COLUMN = 12;
    private static final double STEP = 128;
    private static final double TOP = 34;
    private static final double GAP = 15;
    private static final double LEFT = 40;
    private static final double ROOM = 300;

    /** Below this nothing is seen. */
    private static final double LEAST = 0.05;

    /** @param kind {@code yes} elected, {@code no} out, {@code plum} still standing @param number of the option on the ballot */
    public record Box(String kind, double x, double y, double height, int number, String votes) {
        public String at(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }

    /** @param moved whether these votes changed hands; then they are drawn in marigold */
    public record Band(String path, boolean moved) {}

    public record Head(double x, int number) {}

    /** @param options in the order of the ballot @return nothing to draw for fewer than two stages */
    static Flow of(List<Stage> stages, List<String> options) {
        double most = stages.stream().mapToDouble(Flow::sum).max().orElse(0);
        if (stages.size() < 2 || most <= 0) return new Flow(0, 0, List.of(), List.of(), List.of());
        double scale = ROOM / most;
        var boxes = new ArrayList<Box>();
        var heads = new ArrayList<Head>();
        var columns = new ArrayList<Map<String, Box>>();
        Set<String> elected = new HashSet<>();
        for (int column = 0; column < stages.size(); column++) {
            var stage = stages.get(column);
            double x = LEFT + column * STEP;
            heads.add(new Head(x, stage.number()));
            elected.addAll(stage.elected());
            columns.add(column(stage, options, elected, x, scale));
            boxes.addAll(columns.getLast().values());
        }
        var bands = new ArrayList<Band>();
        for (int column = 1; column < columns.size(); column++)
            bands.addAll(between(columns.get(column - 1), columns.get(column)));
        double low =
                boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0);
        return new Flow(LEFT + (stages.size() - 1) * STEP + COLUMN + LEFT, low + GAP, List.copyOf(boxes), bands, heads);
    }

    public boolean isDrawn() {
        return !boxes.isEmpty();
    }

    private static double sum(Stage stage) {
        return stage.votes().values().stream()
                .mapToDouble(Amount::length)
                .filter(votes -> !Double.isNaN(votes))
                .sum();
    }

    private static Map<String, Box> column(
            Stage stage, List<String> options, Set<String> elected, double x, double scale) {
        var boxes = new LinkedHashMap<String, Box>();
        double y = TOP;
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            String votes = stage.votes().get(option);
            if (votes == null || !(Amount.length(votes) > 0)) continue;
            double height = Amount.length(votes) * scale;
            String kind = elected.contains(option) ? "yes" : stage.excluded().contains(option) ? "no" : "plum";
            boxes.put(option, new Box(kind, x, y, height, i + 1, votes));
            y += height + GAP;
        }
        return boxes;
    }

    /**
     * What stays lies on top. What moved is drawn where one option alone lost votes: with several, the sheet does not say
     * who gave to whom.
     */
    private static List<Band> between(Map<String, Box> before, Map<String, Box> after) {
        var bands = new ArrayList<Band>();
        before.forEach((option, box) -> {
            var next = after.get(option);
            if (next != null)
                bands.add(band(box, box.y(), next, next.y(), Math.min(box.height(), next.height()), false));
        });
        var losers = before.entrySet().stream()
                .filter(entry -> entry.getValue().height() - height(after, entry.getKey()) > LEAST)
                .toList();
        if (losers.size() != 1) return bands;
        var loser = losers.getFirst().getValue();
        double from = loser.y() + height(after, losers.getFirst().getKey());
        for (var entry : after.entrySet()) {
            double had = height(before, entry.getKey());
            double gained = entry.getValue().height() - had;
            if (gained <= LEAST) continue;
            bands.add(band(loser, from, entry.getValue(), entry.getValue().y() + had, gained, true));
            from += gained;
        }
        return bands;
    }

    private static double height(Map<String, Box> column, String option) {
        var box = column.get(option);
        return box == null ? 0 : box.height();
    }

    private static Band band(Box from, double y0, Box to, double y1, double height, boolean moved) {
        double x0 = from.x() + COLUMN;
        double x1 = to.x();
        double mid = (x0 + x1) / 2;
        String path = String.format(
                Locale.ROOT,
                "M%1$.1f %3$.1fC%5$.1f %3$.1f %5$.1f %4$.1f %2$.1f %4$.1fV%7$.1fC%5$.1f %7$.1f %5$.1f %6$.1f %1$.1f %6$.1fZ",
                x0,
                x1,
                y0,
                y1,
                mid,
                y0 + height,
                y1 + height);
        return new Band(path, moved);
    }
}
