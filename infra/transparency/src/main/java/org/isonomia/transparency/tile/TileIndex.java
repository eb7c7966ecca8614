package org.isonomia.transparency.tile;

import java.util.regex.Pattern;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;

/**
 * Which tile of its level, and how much of it: {@code <N>[.p/<W>]} of C2SP tlog-tiles.
 *
 * @param number from 0
 * @param width how many hashes or entries, 1 to 256; 256 is the full tile
 */
public record TileIndex(long number, int width) {
    public static final int FULL = 256;
    private static final int GROUP = 1000;
    private static final Pattern FORM = Pattern.compile("((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
    /** More could not be the number of a tile. */
    private static final int LONGEST = 40;

    public TileIndex {
        if (number < 0 || width < 1 || width > FULL) throw new IllegalArgumentException(number + ", " + width);
    }

    public static TileIndex full(long number) {
        return new TileIndex(number, FULL);
    }

    /** @throws RejectedException {@link Fault#TILE_PATH} unless it is written as {@link #path} would */
    public static TileIndex parse(String path) {
        var form = FORM.matcher(path);
        if (path.length() > LONGEST || !form.matches()) throw new RejectedException(Fault.TILE_PATH, path);
        try {
            long number = 0;
            for (String group : form.group(1).replace("x", "").split("/"))
                number = Math.addExact(Math.multiplyExact(number, GROUP), Integer.parseInt(group));
            int width = form.group(2) == null ? FULL : Integer.parseInt(form.group(2));
            if (width <= FULL) {
                var index = new TileIndex(number, width);
                if (index.path().equals(path)) return index;
            }
        } catch (ArithmeticException e) {
            throw new RejectedException(Fault.TILE_PATH, path);
        }
        throw new RejectedException(Fault.TILE_PATH, path);
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** The position of the first entry of the bundle, or of the first hash in the tile's level. */
    public long first() {
        return number * FULL;
    }

    /** Three digits at a time, all but the last group after an x. */
    public String path() {
        var path = new StringBuilder("%03d".formatted(number % GROUP));
        for (long rest = number / GROUP; rest > 0; rest /= GROUP) path.insert(0, "x%03d/".formatted(rest % GROUP));
        return isFull() ? path.toString() : path + ".p/" + width;
    }
}
