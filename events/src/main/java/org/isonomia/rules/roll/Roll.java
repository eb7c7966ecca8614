package org.isonomia.rules.roll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;

/**
 * The fixed list of who may vote.
 *
 * @param count how many are on it
 * @param digest SHA-256 of their ids, sorted, one a line
 * @param parts in how many numbered part events it is listed
 */
public record Roll(long count, String digest, int parts) {
    /** Part events hold at most this many bytes of list, which leaves room for the rest of the entry. */
    static final int PART_BYTES = 48_000;

    /** Bytes an id takes in a JSON list: two quotes and a comma. */
    private static final int PUNCTUATION = 3;

    public static Roll of(Collection<MemberId> members) {
        var sorted = sorted(members);
        return new Roll(
                members.size(), Digests.sortedLines(sorted), ends(sorted).size());
    }

    /** The members in order of their ids, cut into lists of at most 48,000 bytes of JSON each. */
    public static List<List<MemberId>> parts(Collection<MemberId> members) {
        var sorted = sorted(members);
        var parts = new ArrayList<List<MemberId>>();
        int from = 0;
        for (int end : ends(sorted)) {
            parts.add(sorted.subList(from, end).stream().map(MemberId::new).toList());
            from = end;
        }
        return List.copyOf(parts);
    }

    private static List<String> sorted(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).sorted().toList();
    }

    /** Before which place in the order each part ends. Ids are ASCII. */
    private static List<Integer> ends(List<String> sorted) {
        var ends = new ArrayList<Integer>();
        int bytes = 0;
        for (int place = 0; place < sorted.size(); place++) {
            int more = sorted.get(place).length() + PUNCTUATION;
            if (bytes + more > PART_BYTES) {
                ends.add(place);
                bytes = 0;
            }
            bytes += more;
        }
        if (!sorted.isEmpty()) ends.add(sorted.size());
        return ends;
    }
}
