package org.isonomia.transparency.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.tree.Hash;

/**
 * What a log asks of a witness: to sign a checkpoint that continues the one it signed before.
 *
 * @param oldSize of the checkpoint it signed before, 0 for none
 * @param proof as in {@link org.isonomia.transparency.tree.ConsistencyProof#path}
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedNote checkpoint) {
    /** Longer than any request: 63 hashes, and a note of a hundred signatures. */
    public static final int MOST_BYTES = 65_536;

    private static final String OLD = "old ";
    private static final int LONGEST_PROOF = 63;

    public AddCheckpoint {
        proof = List.copyOf(proof);
    }

    /** @throws RejectedException when it is not a request; nothing is verified */
    public static AddCheckpoint parse(byte[] bytes) {
        String text = StrictText.utf8(bytes);
        int end = text.indexOf("\n\n");
        if (end < 0) throw new RejectedException(Fault.REQUEST_FORM, "no empty line before the checkpoint");
        var lines = List.of(text.substring(0, end).split("\n", -1)).iterator();
        String first = lines.next();
        if (!first.startsWith(OLD)) throw new RejectedException(Fault.REQUEST_FORM, "no old size");
        long oldSize = StrictText.number(first.substring(OLD.length()));
        var proof = new ArrayList<Hash>();
        while (lines.hasNext()) proof.add(Hash.base64(lines.next()));
        if (proof.size() > LONGEST_PROOF) throw new RejectedException(Fault.PROOF_LENGTH, proof.size() + " hashes");
        return new AddCheckpoint(
                oldSize, proof, SignedNote.parse(text.substring(end + 2).getBytes(UTF_8)));
    }

    public byte[] bytes() {
        var text = new StringBuilder(OLD).append(oldSize).append('\n');
        proof.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString().getBytes(UTF_8);
    }
}
