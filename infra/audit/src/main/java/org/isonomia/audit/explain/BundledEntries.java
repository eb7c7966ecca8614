package org.isonomia.audit.explain;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.isonomia.audit.verify.LogFiles;
import org.isonomia.transparency.tile.EntryBundle;
import org.isonomia.transparency.tile.TileIndex;
import org.isonomia.transparency.tile.Tiling;

/** The entries of a published log, of which whole bundles are fetched. @param size of the tree whose bundles are asked for */
record BundledEntries(LogFiles files, long size) implements Entries {
    @Override
    public Map<Long, byte[]> read(SortedSet<Long> positions) throws IOException {
        var read = new HashMap<Long, byte[]>();
        long number = -1;
        List<byte[]> bundle = List.of();
        for (long position : positions) {
            if (position / TileIndex.FULL != number) {
                number = position / TileIndex.FULL;
                bundle = bundle(number);
            }
            read.put(position, bundle.get((int) (position % TileIndex.FULL)));
        }
        return read;
    }

    private List<byte[]> bundle(long number) throws IOException {
        var index = new TileIndex(number, Tiling.width(0, number, size));
        String path = "tile/entries/" + index.path();
        var bytes = files.read(path).orElseThrow(() -> new IOException("there is no " + path));
        return EntryBundle.read(bytes, index.width());
    }
}
