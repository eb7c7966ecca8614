package org.isonomia.transparency.tile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;

/** Consecutive entries, each after its length as two bytes, the higher first (C2SP tlog-tiles). */
public final class EntryBundle {
    /** No entry is longer: its length has two bytes. */
    public static final int LONGEST_ENTRY = 65_535;

    private EntryBundle() {}

    public static byte[] write(List<byte[]> entries) {
        var bundle = ByteBuffer.allocate(
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum());
        for (byte[] entry : entries) {
            if (entry.length > LONGEST_ENTRY) throw new IllegalArgumentException(entry.length + " bytes in an entry");
            bundle.putShort((short) entry.length).put(entry);
        }
        return bundle.array();
    }

    /** @throws RejectedException {@link Fault#BUNDLE_LENGTH} unless it holds exactly {@code width} entries */
    public static List<byte[]> read(byte[] bytes, int width) {
        var bundle = ByteBuffer.wrap(bytes);
        var entries = new ArrayList<byte[]>(width);
        while (bundle.hasRemaining()) {
            int length = bundle.remaining() < Short.BYTES ? Integer.MAX_VALUE : Short.toUnsignedInt(bundle.getShort());
            if (length > bundle.remaining() || entries.size() == width)
                throw new RejectedException(Fault.BUNDLE_LENGTH, "bytes that are no entry after " + entries.size());
            byte[] entry = new byte[length];
            bundle.get(entry);
            entries.add(entry);
        }
        if (entries.size() != width)
            throw new RejectedException(Fault.BUNDLE_LENGTH, entries.size() + " entries instead of " + width);
        return entries;
    }
}
