package org.isonomia.audit.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.fold.Findings;
import org.isonomia.audit.replay.Report.Reached;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.tree.CompactRange;
import org.jspecify.annotations.Nullable;

/** The checkpoint that came with an export, held against the entries as they are read. */
final class CheckpointReached {
    private final Findings findings;
    private final @Nullable VerifierKey key;
    private @Nullable Checkpoint checkpoint;
    private @Nullable String signedBy;
    private boolean reached;

    /** @param note absent when none came */
    CheckpointReached(@Nullable String note, @Nullable VerifierKey key, Findings findings) {
        this.findings = findings;
        this.key = key;
        if (note != null) read(note);
        else if (key != null) differs("no checkpoint", "a checkpoint signed by " + key);
    }

    private void read(String text) {
        try {
            var note = SignedNote.parse(text.getBytes(UTF_8));
            checkpoint = Checkpoint.parse(note.text());
            if (key == null) return;
            Checkpoint.verify(note, List.of(key));
            signedBy = key.toString();
        } catch (RejectedException e) {
            differs("a checkpoint that is not valid: " + e.getMessage(), "one that is signed by the key of the log");
        }
    }

    /** After each entry, and before the first. */
    void see(CompactRange tree) {
        if (checkpoint == null || tree.size() != checkpoint.head().size()) return;
        reached = true;
        var root = tree.root();
        if (!root.equals(checkpoint.head().root()))
            differs(
                    "signed at size " + tree.size() + ": root "
                            + checkpoint.head().root().base64(),
                    "root " + root.base64());
    }

    /** @return the checkpoint, if one came that can be read */
    @Nullable
    Reached end(long entries) {
        if (checkpoint == null) return null;
        var head = checkpoint.head();
        if (!reached) differs("signed were " + head.size() + " entries", entries + " entries are here");
        return new Reached(checkpoint.origin(), head.size(), head.root().base64(), signedBy);
    }

    private void differs(String recorded, String rederived) {
        findings.whole(Kind.CHECKPOINT_DIFFERS, recorded, rederived);
    }
}
