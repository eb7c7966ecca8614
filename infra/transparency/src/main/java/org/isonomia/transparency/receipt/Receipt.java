package org.isonomia.transparency.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Hashing;
import org.isonomia.transparency.tree.InclusionProof;

/**
 * A file that proves, without asking anybody, that an entry is in a log (C2SP tlog-proof).
 *
 * @param extra opaque and authenticated by nothing; empty for none
 * @param path as in {@link InclusionProof#path}
 * @param checkpoint the signed note, verbatim
 */
public record Receipt(byte[] extra, long index, List<Hash> path, SignedNote checkpoint) {
    public static final String HEADER = "c2sp.org/tlog-proof@v1";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST_PATH = 63;

    public Receipt {
        path = List.copyOf(path);
    }

    /** A receipt as somebody kept it. @param mended whether line ends or a byte order mark are not as they were given */
    public record Kept(Receipt receipt, boolean mended) {}

    /**
     * Reads what went through editors and mail: a byte order mark, other line ends and blank lines around it are passed
     * over, for they prove nothing and hide nothing. Whatever else was changed is not.
     *
     * @throws RejectedException when it is not a receipt; nothing is verified
     */
    public static Kept read(byte[] bytes) {
        String text = StrictText.utf8(bytes);
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        plain = plain.replace("\r\n", "\n").replace('\r', '\n').strip() + "\n";
        return new Kept(parse(plain.getBytes(UTF_8)), !plain.strip().equals(text.strip()));
    }

    /** @throws RejectedException when it is not a receipt, byte for byte; nothing is verified */
    public static Receipt parse(byte[] bytes) {
        String text = StrictText.utf8(bytes);
        int end = text.indexOf("\n\n");
        if (end < 0) throw new RejectedException(Fault.RECEIPT_HEADER, "no empty line before the checkpoint");
        var lines = List.of(text.substring(0, end).split("\n", -1)).iterator();
        if (!lines.next().equals(HEADER)) throw new RejectedException(Fault.RECEIPT_HEADER, "not " + HEADER);
        String line = lines.hasNext() ? lines.next() : "";
        byte[] extra = {};
        if (line.startsWith(EXTRA)) {
            extra = StrictText.base64(line.substring(EXTRA.length()));
            line = lines.hasNext() ? lines.next() : "";
        }
        if (!line.startsWith(INDEX)) throw new RejectedException(Fault.RECEIPT_HEADER, "no index");
        long index = StrictText.number(line.substring(INDEX.length()));
        var path = new ArrayList<Hash>();
        while (lines.hasNext()) path.add(Hash.base64(lines.next()));
        if (path.size() > LONGEST_PATH) throw new RejectedException(Fault.PROOF_LENGTH, path.size() + " hashes");
        return new Receipt(
                extra, index, path, SignedNote.parse(text.substring(end + 2).getBytes(UTF_8)));
    }

    /**
     * The checkpoint that covers the entry.
     *
     * @param entry the exact bytes that are claimed to be at {@link #index}
     * @throws RejectedException when the receipt does not prove it
     */
    public Checkpoint verify(byte[] entry, VerifierKey log) {
        return verify(entry, List.of(log));
    }

    /** The same for a log that has had several keys; one has to have signed. */
    public Checkpoint verify(byte[] entry, Collection<VerifierKey> log) {
        var covering = Checkpoint.verify(checkpoint, log);
        new InclusionProof(index, covering.head().size(), path)
                .verify(Hashing.leaf(entry), covering.head().root());
        return covering;
    }

    public byte[] bytes() {
        var text = new StringBuilder(HEADER).append('\n');
        if (extra.length > 0)
            text.append(EXTRA).append(Base64.getEncoder().encodeToString(extra)).append('\n');
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString().getBytes(UTF_8);
    }
}
