package org.isonomia.web.log;

import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;
import org.isonomia.transparency.tile.TileIndex;
import org.isonomia.web.request.NotFoundException;

/** Parts of the log's addresses. What is not written in its one form names nothing. */
final class Addresses {
    private static final int HIGHEST_LEVEL = 63;

    private Addresses() {}

    static int level(String text) {
        long level = number(text);
        if (level > HIGHEST_LEVEL) throw new NotFoundException();
        return (int) level;
    }

    /** @param rest of the path, from a slash on */
    static TileIndex index(String rest) {
        if (!rest.startsWith("/")) throw new NotFoundException();
        try {
            return TileIndex.parse(rest.substring(1));
        } catch (RejectedException e) {
            throw new NotFoundException();
        }
    }

    static long number(String text) {
        try {
            return StrictText.number(text);
        } catch (RejectedException e) {
            throw new NotFoundException();
        }
    }
}
