package org.isonomia.audit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.receipt.Receipt;
import org.isonomia.transparency.tree.CompactRange;
import org.isonomia.transparency.tree.Hash;

/** Receipts against the log of today: each proves its entry, under a root that the log still has. */
final class Proofs {
    private final List<Logged> log;
    private final VerifierKey key;
    /** By size. */
    private final List<Hash> roots = new ArrayList<>();

    Proofs(List<Logged> log, VerifierKey key) {
        this.log = log;
        this.key = key;
        var tree = new CompactRange();
        roots.add(tree.root());
        for (var entry : log) {
            tree.append(entry.leaf());
            roots.add(tree.root());
        }
    }

    /** What is wrong with a receipt, if anything is. */
    Optional<Finding> check(long position, byte[] receipt) {
        try {
            var read = Receipt.parse(receipt);
            if (read.index() != position || position >= log.size())
                return Optional.of(broken(position, "it is for entry " + read.index()));
            var covering = read.verify(log.get((int) position).bytes(), key).head();
            if (covering.size() < roots.size()
                    && !roots.get((int) covering.size()).equals(covering.root()))
                return Optional.of(broken(position, "the log has another root at size " + covering.size()));
            return Optional.empty();
        } catch (RejectedException e) {
            return Optional.of(broken(position, String.valueOf(e.getMessage())));
        }
    }

    static Finding broken(long position, String why) {
        return new Finding(Rule.RECEIPTS_VERIFY, "the receipt of entry " + position + ": " + why);
    }
}
