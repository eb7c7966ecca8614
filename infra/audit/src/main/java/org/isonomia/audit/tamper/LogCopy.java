package org.isonomia.audit.tamper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.audit.export.ExportLine;
import org.isonomia.audit.export.ExportReader;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.verify.LogFiles;
import org.isonomia.events.Digests;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.tile.EntryBundle;
import org.isonomia.transparency.tile.TileIndex;
import org.isonomia.transparency.tile.TileTree;
import org.isonomia.transparency.tile.Tiling;
import org.isonomia.transparency.tree.Hashing;

/** The entries and public texts of a log in memory, to be published anew under a key of its own. */
record LogCopy(List<byte[]> entries, List<byte[]> texts) {
    static LogCopy read(InputStream export) throws IOException, NotAnExportException {
        var entries = new ArrayList<byte[]>();
        var texts = new ArrayList<byte[]>();
        var reader = new ExportReader(export);
        for (var line = reader.next(); line != null; line = reader.next()) {
            if (line instanceof ExportLine.Entry entry) entries.add(entry.bytes());
            if (line instanceof ExportLine.Text text) texts.add(text.utf8());
        }
        return new LogCopy(List.copyOf(entries), List.copyOf(texts));
    }

    LogCopy with(List<byte[]> others) {
        return new LogCopy(others, texts);
    }

    /** Its files with tiles and checkpoint made from these entries. */
    Map<String, byte[]> published(SigningKey key) {
        var files = new HashMap<String, byte[]>();
        var tree = new TileTree();
        TileTree.Tiles<RuntimeException> tiles = (level, number, tile) ->
                files.put("tile/" + level + "/" + new TileIndex(number, tile.width()).path(), tile.bytes());
        for (byte[] entry : entries) tree.append(Hashing.leaf(entry), tiles);
        tree.unfinished(tiles);
        var checkpoint = new Checkpoint(key.verifier().name(), tree.head());
        files.put("checkpoint", key.sign(checkpoint.text()).toString().getBytes(UTF_8));
        files.putAll(bundles());
        for (byte[] text : texts) files.put("blob/" + Digests.sha256(text), text);
        return files;
    }

    /** The files that hold the entries themselves. */
    Map<String, byte[]> bundles() {
        var files = new HashMap<String, byte[]>();
        for (TileIndex index : Tiling.all(0, entries.size())) {
            int first = (int) index.first();
            files.put("tile/entries/" + index.path(), EntryBundle.write(entries.subList(first, first + index.width())));
        }
        return files;
    }

    static LogFiles served(Map<String, byte[]> files) {
        return path -> java.util.Optional.ofNullable(files.get(path));
    }
}
