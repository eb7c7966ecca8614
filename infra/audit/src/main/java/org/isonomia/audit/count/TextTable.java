package org.isonomia.audit.count;

import java.util.ArrayList;
import java.util.List;

/** Aligned columns, the first to the left and the others to the right; columns that do not fit go below. */
final class TextTable {
    static final int WIDTH = 100;
    static final int WIDEST = 36;

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> header) {
        row(header);
    }

    TextTable row(List<String> cells) {
        rows.add(cells.stream().map(TextTable::cut).toList());
        return this;
    }

    private static String cut(String cell) {
        return cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 1) + "…";
    }

    String lines() {
        var text = new StringBuilder();
        int columns = rows.getFirst().size();
        for (int from = 1; from < columns || from == 1; ) {
            int to = from;
            int width = width(0);
            while (to < columns && (to == from || width + 2 + width(to) <= WIDTH)) width += 2 + width(to++);
            if (from > 1) text.append('\n');
            for (var row : rows) text.append(line(row, from, to)).append('\n');
            from = Math.max(to, from + 1);
        }
        return text.toString();
    }

    private String line(List<String> row, int from, int to) {
        var line = new StringBuilder(row.getFirst());
        line.repeat(' ', width(0) - row.getFirst().length());
        for (int column = from; column < to; column++) {
            String cell = row.get(column);
            line.repeat(' ', 2 + width(column) - cell.length()).append(cell);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
