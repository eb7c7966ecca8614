package org.isonomia.transparency.note;

import java.util.Collection;
import java.util.List;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.TreeHead;

/**
 * What a log commits to (C2SP tlog-checkpoint).
 *
 * @param origin which log
 * @param extensions further lines, opaque; this log writes none
 */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {
    private static final int LINES = 3;

    public Checkpoint {
        extensions = List.copyOf(extensions);
    }

    public Checkpoint(String origin, TreeHead head) {
        this(origin, head, List.of());
    }

    /** @throws RejectedException when the text is not a checkpoint's */
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) throw new RejectedException(Fault.CHECKPOINT_LINES, "the last line does not end");
        var lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < LINES || lines.contains(""))
            throw new RejectedException(Fault.CHECKPOINT_LINES, "an empty or missing line");
        var head = new TreeHead(StrictText.number(lines.get(1)), Hash.base64(lines.get(2)));
        return new Checkpoint(lines.getFirst(), head, lines.subList(LINES, lines.size()));
    }

    /**
     * The checkpoint of a note that the log has signed; witnesses' signatures alone do not suffice.
     *
     * @throws RejectedException when it is malformed, not signed by {@code log}, or of an origin other than its name
     */
    public static Checkpoint verify(SignedNote note, VerifierKey log) {
        return verify(note, List.of(log));
    }

    /** The same for a log that has had several keys: one of them has to have signed, and none wrongly. */
    public static Checkpoint verify(SignedNote note, Collection<VerifierKey> log) {
        note.verify(log);
        var checkpoint = parse(note.text());
        if (log.stream().noneMatch(key -> key.name().equals(checkpoint.origin)))
            throw new RejectedException(Fault.OTHER_ORIGIN, checkpoint.origin + " instead of that of " + log);
        return checkpoint;
    }

    /** What is signed. */
    public String text() {
        var text = new StringBuilder(origin)
                .append('\n')
                .append(head.size())
                .append('\n')
                .append(head.root().base64())
                .append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
