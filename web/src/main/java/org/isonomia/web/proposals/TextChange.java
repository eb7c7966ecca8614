package org.isonomia.web.proposals;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A stretch of a text that stayed, came or went between two versions; all of them in order hold both. */
public record TextChange(Kind kind, String text) {
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    /** A word, or what stands between two. */
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^\\p{L}\\p{N}\\p{M}]");

    /** Word by word. */
    public static List<TextChange> between(String before, String after) {
        var old = pieces(before);
        var changes = new ArrayList<TextChange>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, pieces(after)).getDeltas()) {
            add(changes, Kind.KEPT, old.subList(at, delta.getSource().getPosition()));
            add(changes, Kind.REMOVED, delta.getSource().getLines());
            add(changes, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(changes, Kind.KEPT, old.subList(at, old.size()));
        return List.copyOf(changes);
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<TextChange> changes, Kind kind, List<String> pieces) {
        if (!pieces.isEmpty()) changes.add(new TextChange(kind, String.join("", pieces)));
    }
}
