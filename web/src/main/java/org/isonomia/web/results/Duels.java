package org.isonomia.web.results;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.rules.counting.CountSheet.Matrix;
import org.isonomia.web.page.Share;

/**
 * Options two by two: who was preferred to whom, and by how many.
 *
 * @param rows in the order of the sheet
 */
public record Duels(List<Row> rows) {
    /** From this share of those who have a preference on, a win is a clear one. */
    private static final double CLEAR = 2.0 / 3;

    /** @param wins how many of the others it beats */
    public record Row(String option, List<Cell> cells, int wins) {}

    /**
     * One option against another.
     *
     * @param kind {@code w3} a clear win, {@code w2} a win, {@code l} a loss, {@code e} level, {@code self} itself
     * @param other the option above the column
     */
    public record Cell(String kind, String other, String over, String under) {
        /** Both sides of the duel as one bar. */
        public List<Share> shares() {
            double over = Amount.length(this.over);
            double under = Amount.length(this.under);
            return Share.of(over + under, List.of("yes", "no"), List.of(over, under));
        }
    }

    static Duels of(Matrix matrix) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < matrix.order().size(); i++) {
            var cells = new ArrayList<Cell>();
            for (int j = 0; j < matrix.order().size(); j++) {
                String over = matrix.rows().get(i).get(j);
                String under = matrix.rows().get(j).get(i);
                String kind = i == j ? "self" : kind(Amount.length(over), Amount.length(under));
                cells.add(new Cell(kind, matrix.order().get(j), over, under));
            }
            int wins = (int)
                    cells.stream().filter(cell -> cell.kind().startsWith("w")).count();
            rows.add(new Row(matrix.order().get(i), cells, wins));
        }
        return new Duels(List.copyOf(rows));
    }

    private static String kind(double over, double under) {
        if (over == under) return "e";
        if (over < under) return "l";
        return over >= (over + under) * CLEAR ? "w3" : "w2";
    }

    /** Those of one option, without itself. */
    public List<Cell> of(String option) {
        return rows.stream()
                .filter(row -> row.option().equals(option))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.kind().equals("self"))
                .toList();
    }
}
